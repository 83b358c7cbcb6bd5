import type {Range} from '../../model/document.ts'
import type {MailFile} from './file.ts'

/** Decoded bytes: byte `i` was written at `from[i]` to `to[i]` of the file's text. */
export interface PlacedBytes {
  readonly bytes: Uint8Array
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Undoes the Content-Transfer-Encoding of a stretch of an e-mail. */
export function decodeTransfer(file: MailFile, at: Range, encoding: string): PlacedBytes {
  if (encoding === 'base64') return base64(file, at)
  return encoding === 'quoted-printable' ? quotedPrintable(file, at) : asItIs(file, at)
}

/** Bytes that stand in the file as they are. */
export function asItIs(file: MailFile, [start, end]: Range): PlacedBytes {
  const out = new Output(file, end - start)
  for (let at = start; at < end; at++) out.add(file.bytes[at] ?? 0, at, at + 1)
  return out.done()
}

const escape = /=(?:([\dA-Fa-f]{2})|[ \t]*(?:\r\n|\n|\r))/y

/** `=E9` is a byte, `=` at the end of a line is nothing; in the headers an underscore is a space. */
export function quotedPrintable(file: MailFile, [start, end]: Range, inHeader = false): PlacedBytes {
  const out = new Output(file, end - start)
  for (let at = start; at < end;) {
    escape.lastIndex = at
    const match = file.ascii[at] === '=' ? escape.exec(file.ascii) : null
    const length = match && at + match[0].length <= end ? match[0].length : 1
    const byte = file.bytes[at] ?? 0
    if (length === 1) out.add(inHeader && byte === 0x5f ? 0x20 : byte, at, at + 1)
    else if (match?.[1] !== undefined) out.add(Number.parseInt(match[1], 16), at, at + length)
    at += length
  }
  return out.done()
}

const alphabet = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((char, value) => [char.charCodeAt(0), value])
)

/** Every four signs are three bytes; each of them comes from all four. */
export function base64(file: MailFile, [start, end]: Range): PlacedBytes {
  const out = new Output(file, end - start)
  let bits = 0
  let signs = 0
  let first = start
  const flush = (next: number): void => {
    const padded = bits << (6 * (4 - signs))
    for (let index = 0; index < signs - 1; index++) out.add((padded >> (16 - 8 * index)) & 0xff, first, next)
    bits = signs = 0
  }
  for (let at = start; at < end; at++) {
    const value = alphabet.get(file.bytes[at] ?? 0)
    if (value !== undefined) {
      if (signs === 0) first = at
      bits = (bits << 6) | value
      if (++signs === 4) flush(at + 1)
    } else if (file.ascii[at] === '=' && signs > 0) flush(file.ascii[at + 1] === '=' ? at + 2 : at + 1)
  }
  flush(end)
  return out.done()
}

/** Puts decoded stretches behind each other. */
export function join(stretches: readonly PlacedBytes[]): PlacedBytes {
  const length = stretches.reduce((sum, {bytes}) => sum + bytes.length, 0)
  const joined = {bytes: new Uint8Array(length), from: new Uint32Array(length), to: new Uint32Array(length)}
  let at = 0
  for (const {bytes, from, to} of stretches) {
    joined.bytes.set(bytes, at)
    joined.from.set(from, at)
    joined.to.set(to, at)
    at += bytes.length
  }
  return joined
}

class Output {
  readonly #file: MailFile
  readonly #bytes: Uint8Array
  readonly #from: Uint32Array
  readonly #to: Uint32Array
  #length = 0

  constructor(file: MailFile, most: number) {
    this.#file = file
    this.#bytes = new Uint8Array(most)
    this.#from = new Uint32Array(most)
    this.#to = new Uint32Array(most)
  }

  /** A byte, written in bytes `start` to `end` of the file. */
  add(byte: number, start: number, end: number): void {
    this.#bytes[this.#length] = byte
    this.#from[this.#length] = this.#file.startOf(start)
    this.#to[this.#length++] = this.#file.endOf(end)
  }

  done(): PlacedBytes {
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      from: this.#from.subarray(0, this.#length),
      to: this.#to.subarray(0, this.#length)
    }
  }
}
