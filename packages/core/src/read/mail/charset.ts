import type {Problem} from '../../model/document.ts'
import {decodeText, knownLabel, markOf} from '../decode.ts'
import type {Taken} from '../taken.ts'
import type {PlacedBytes} from './transfer.ts'
import {walkUtf8} from './utf8.ts'

/** Text of a mail, and what could not be read of it. */
export interface TakenPart {
  readonly taken: Taken
  readonly problems: readonly Problem[]
}

/** Decoded bytes to text, in the encoding that the mail names or else the one that the bytes look like. */
export function decodeCharset(placed: PlacedBytes, named: string | undefined): TakenPart {
  const beyondAscii = placed.bytes.some((byte) => byte > 0x7f)
  const {text, encoding, problems} = decodeText(placed.bytes, beyondAscii && isAscii(named) ? undefined : knownLabel(named))
  const bytes = withoutMark(placed)
  return {taken: take(bytes, text, encoding), problems}
}

/** Many programs say `us-ascii` and write something else. */
function isAscii(named: string | undefined): boolean {
  return /^(?:us-)?ascii$/i.test(named?.trim() ?? '')
}

function withoutMark({bytes, from, to}: PlacedBytes): PlacedBytes {
  const mark = markOf(bytes)?.length ?? 0
  return {bytes: bytes.subarray(mark), from: from.subarray(mark), to: to.subarray(mark)}
}

function take({bytes, from, to}: PlacedBytes, text: string, encoding: string): Taken {
  if (text.length === bytes.length) return {text, from, to}
  const taken = {text, from: new Uint32Array(text.length), to: new Uint32Array(text.length)}
  if (encoding === 'utf-8') {
    walkUtf8(bytes, text, (byte, byteEnd, unit, unitEnd) => {
      const literal = unitEnd - unit === 2 && (to[byteEnd - 1] ?? 0) - (from[byte] ?? 0) === 2
      for (let at = unit; at < unitEnd; at++) {
        taken.from[at] = literal ? (from[byte] ?? 0) + at - unit : (from[byte] ?? 0)
        taken.to[at] = literal ? (from[byte] ?? 0) + at - unit + 1 : (to[byteEnd - 1] ?? 0)
      }
    })
  } else {
    taken.from.fill(from[0] ?? 0)
    taken.to.fill(to.at(-1) ?? 0)
  }
  return taken
}
