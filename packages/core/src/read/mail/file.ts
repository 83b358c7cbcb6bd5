import {decodeText, markOf} from '../decode.ts'
import {walkUtf8} from './utf8.ts'

/**
 * An e-mail file. Its parts may each have an encoding of their own, so it is read as bytes; but a place in it is a place in
 * `text`, the file as an editor shows it: UTF-8 or, when it is not that, one character a byte.
 */
export interface MailFile extends Places {
  readonly text: string
  readonly bytes: Uint8Array
  /** One unit for every byte, to find headers and boundaries in; beyond ASCII the characters mean nothing. */
  readonly ascii: string
}

interface Places {
  /** Where in `text` the character begins that this byte is of. */
  readonly startOf: (byte: number) => number
  /** Where in `text` the character ends that the byte before this one is of. */
  readonly endOf: (byte: number) => number
}

/** Opens an e-mail file of any encoding. */
export function openMail(source: Uint8Array): MailFile {
  const {text, encoding} = decodeText(source)
  const bytes = encoding.startsWith('utf-16') ? new TextEncoder().encode(text) : source.subarray(markOf(source)?.length ?? 0)
  const places = bytes.length === text.length ? oneByOne : placesIn(bytes, text)
  return {text, bytes, ascii: new TextDecoder('latin1').decode(bytes), ...places}
}

const oneByOne: Places = {startOf: (byte) => byte, endOf: (byte) => byte}

function placesIn(bytes: Uint8Array, text: string): Places {
  const starts = new Uint32Array(bytes.length)
  const ends = new Uint32Array(bytes.length)
  walkUtf8(bytes, text, (byte, byteEnd, unit, unitEnd) => {
    starts.fill(unit, byte, byteEnd)
    ends.fill(unitEnd, byte, byteEnd)
  })
  return {startOf: (byte) => starts[byte] ?? text.length, endOf: (byte) => ends[byte - 1] ?? 0}
}
