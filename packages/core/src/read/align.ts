import type {Range} from '../model/document.ts'
import {Pieces} from './pieces.ts'
import type {Piece} from './tree.ts'

/** `raw` units of the file make `value` units of the text; 0 where they make nothing. */
export interface Step {
  readonly raw: number
  readonly value: number
}

/** How a format writes text that is not simply there. */
export interface Dialect {
  /** Characters of the file that may stand for something else than themselves. */
  readonly odd: ReadonlySet<string>
  /** What stands at `at` of `raw`, if that makes what is at `index` of `value`; undefined if the character is itself. */
  readonly step: (raw: string, at: number, value: string, index: number) => Step | undefined
}

/**
 * Finds where each unit of `value` stands in `source`, in the stretch `at` that a parser made it from. Every unit is compared,
 * so a position is never wrong: where the stretch does not explain the value from begin to end, the value maps as a whole.
 */
export function align(value: string, source: string, at: Range, dialect: Dialect): readonly Piece[] {
  const found = alignExactly(value, source, at, dialect)
  if (found) return found
  const pieces = new Pieces()
  pieces.whole(value.length, at)
  return pieces.done()
}

/** The same, but undefined where the stretch does not explain the value. */
export function alignExactly(value: string, source: string, [base, end]: Range, {odd, step}: Dialect): readonly Piece[] | undefined {
  const raw = source.slice(base, end)
  const pieces = new Pieces()
  if (value === raw) {
    pieces.literal(value.length, base)
    return pieces.done()
  }
  let index = 0
  for (let at = 0; at < raw.length || index < value.length;) {
    const char = raw.charAt(at)
    const made = odd.has(char) ? step(raw, at, value, index) : undefined
    if (!made && (char === '' || char !== value.charAt(index))) return undefined
    const {raw: length, value: units} = made ?? {raw: 1, value: 1}
    if (length === units) pieces.literal(units, base + at)
    else pieces.whole(units, [base + at, base + at + length])
    at += length
    index += units
  }
  return pieces.done()
}
