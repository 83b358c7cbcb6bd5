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
 * Finds where each unit of `value` stands in `raw`, the stretch of the file from `base` that a parser made it from. Every
 * unit is compared, so a position is never wrong: where `raw` does not explain `value` from begin to end, the value maps as
 * a whole.
 */
export function align(value: string, raw: string, base: number, {odd, step}: Dialect): readonly Piece[] {
  const pieces = new Pieces()
  if (value === raw) {
    pieces.literal(value.length, base)
    return pieces.done()
  }
  let index = 0
  for (let at = 0; at < raw.length || index < value.length; ) {
    const char = raw.charAt(at)
    const made = odd.has(char) ? step(raw, at, value, index) : undefined
    if (made) {
      if (made.raw === made.value) pieces.literal(made.value, base + at)
      else pieces.whole(made.value, [base + at, base + at + made.raw])
      at += made.raw
      index += made.value
    } else if (char !== '' && char === value.charAt(index)) pieces.literal(1, base + at++), index++
    else return asWhole(value, raw, base)
  }
  return pieces.done()
}

function asWhole(value: string, raw: string, base: number): readonly Piece[] {
  const pieces = new Pieces()
  pieces.whole(value.length, [base, base + raw.length])
  return pieces.done()
}
