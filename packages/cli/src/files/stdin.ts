import type {Problem} from '@testpanel/core'
import {tooLarge} from './open.ts'

/** Everything that is piped in, or the problem that it is too much. */
export async function readStdin(path: string | undefined): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    const problem = tooLarge(path ?? '', size)
    if (problem) return problem
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A name for text without one: the extension tells how it is read. */
export function nameOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (start.startsWith('PK')) return start.includes('opendocument.text') ? 'stdin.odt' : 'stdin.docx'
  if (/^\W*<(!doctype html|html|head|body|main|article|section|div|h1|p)\b/i.test(start)) return 'stdin.html'
  if (/^(from|received|return-path|mime-version|subject|date|to|message-id): /im.test(start.split(/\r?\n\r?\n/, 1)[0] ?? '') && /^mime-version: /im.test(start)) return 'stdin.eml'
  return /^(#{1,6} |---\s*$|[*-] )|\*\*\S|\]\(\S/m.test(start) ? 'stdin.md' : 'stdin.txt'
}
