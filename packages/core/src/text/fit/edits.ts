import type {Range} from '../../model/document.ts'
import {inCaseOf} from '../phrases/case.ts'

/** New text for a stretch; one without length puts text in. */
export interface Edit {
  readonly at: Range
  readonly text: string
}

/** All edits as one: what stands between them comes along as it is. A word that is taken out takes a space with it. Undefined where two overlap. */
export function merged(edits: readonly Edit[], text: string): Edit | undefined {
  const sorted = edits.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
  const start = sorted[0]?.at[0] ?? 0
  let result = '', end = start
  for (const {at, text: own} of sorted) {
    if (at[0] < end) return undefined
    const between = text.slice(end, at[0])
    const alone = own === '' && / $|^$/.test(result + between) && text[at[1]] === ' '
    result += (own === '' && !alone ? between.replace(/ $/, '') : between) + own
    end = alone ? at[1] + 1 : at[1]
  }
  const whole: Range = [start, end]
  return {at: whole, text: inCaseOf(text.slice(...whole), result)}
}
