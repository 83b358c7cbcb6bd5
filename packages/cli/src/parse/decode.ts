import {TextDecoder} from 'node:util'

/** Bytes as text, piece by piece. The first piece tells how they are written: as UTF-16 or UTF-8, or else as Windows-1252. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    yield readable(decoder.decode(chunk, {stream: true}))
  }
  if (decoder) yield readable(decoder.decode())
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xFF && start[1] === 0xFE) return 'utf-16le'
  if (start[0] === 0xFE && start[1] === 0xFF) return 'utf-16be'
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(start, {stream: true})
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** NUL is an unreadable character, as it is to the readers of documents. */
function readable(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text
}
