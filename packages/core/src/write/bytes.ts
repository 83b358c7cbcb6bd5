import {markOf} from '../read/decode.ts'
import {walkUtf8} from '../read/mail/utf8.ts'
import type {Splice} from './edit.ts'

/** A text file in which characters can be replaced while every other byte stays as it is. */
export interface TextBytes {
  /** The bytes of new text, or undefined when this encoding has no way to write it. */
  readonly encode: (text: string) => Uint8Array | undefined
  /** The file with the splices in it; they do not overlap. */
  readonly splice: (splices: readonly Splice[]) => Uint8Array
}

/** Opens the bytes that were decoded as `text`. Undefined for an encoding in which a place can't be found back. */
export function textBytes(bytes: Uint8Array, text: string, encoding: string): TextBytes | undefined {
  const mark = markOf(bytes)?.length ?? 0
  const places = placesIn(bytes.subarray(mark), text, encoding)
  const encode = encoderOf(encoding)
  if (!places || !encode) return undefined
  return {
    encode,
    splice(splices) {
      const chunks: Uint8Array[] = []
      let done = 0
      for (const {at, text: put} of [...splices].sort((a, b) => a.at[0] - b.at[0])) {
        chunks.push(bytes.subarray(done, mark + places(at[0])), encode(put) ?? new Uint8Array())
        done = mark + places(at[1])
      }
      return concat([...chunks, bytes.subarray(done)])
    }
  }
}

/** Puts byte arrays behind each other. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** Gives the byte at which a UTF-16 unit begins. */
type Places = (unit: number) => number

function placesIn(bytes: Uint8Array, text: string, encoding: string): Places | undefined {
  if (encoding.startsWith('utf-16')) return (unit) => unit * 2
  if (bytes.length === text.length) return (unit) => unit
  if (encoding !== 'utf-8') return undefined
  const starts = new Uint32Array(text.length + 1).fill(bytes.length)
  walkUtf8(bytes, text, (byte, _, unit, unitEnd) => void starts.fill(byte, unit, unitEnd))
  return (unit) => starts[unit] ?? bytes.length
}

function encoderOf(encoding: string): TextBytes['encode'] | undefined {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => wide(text, encoding === 'utf-16le')
  return narrow(encoding)
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let unit = 0; unit < text.length; unit++) view.setUint16(unit * 2, text.charCodeAt(unit), little)
  return bytes
}

/** An encoding with one byte a character is known by what its 256 bytes stand for. */
function narrow(encoding: string): TextBytes['encode'] | undefined {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, byte) => byte))
  if (all.length !== 256) return undefined
  const byteOf = new Map([...all].map((char, byte) => [char, byte]))
  byteOf.delete('\ufffd')
  return (text) => {
    const bytes = [...text].map((char) => byteOf.get(char))
    return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[])
  }
}
