import type {Range} from '../../model/document.ts'
import type {Context, Entry} from './entry.ts'
import type {Unit} from './units.ts'

/** Words and marks between the parts of a phrase at most. */
export const longestGap = 12
const endsSentence = /^[.?!…"”’»)\]]+$/

/** Whether an entry's surroundings let it count where its parts stand. */
export function counts({except, only = []}: Entry, units: readonly Unit[], runs: readonly Range[]): boolean {
  const standsIn = (context: Context): boolean => surrounds(context, units, runs)
  return !except.some(standsIn) && (only.length === 0 || only.some(standsIn))
}

function surrounds({before, inside, after}: Context, units: readonly Unit[], runs: readonly Range[]): boolean {
  const start = runs[0]?.[0] ?? 0
  const end = runs.at(-1)?.[1] ?? start
  if (ends(after, units, end).length === 0) return false
  if (inside && !gaps(runs).some(([from, to]) => within(inside, units, from, to))) return false
  return within(before, units, Math.max(0, start - before.length - (before.includes('…') ? longestGap : 0)), start, start)
}

function gaps(runs: readonly Range[]): readonly Range[] {
  return runs.slice(1).map((run, i): Range => [runs[i]?.[1] ?? run[0], run[0]])
}

/** Does the pattern stand somewhere in this stretch, and, when asked, end exactly there? */
function within(pattern: readonly string[], units: readonly Unit[], from: number, to: number, exactly?: number): boolean {
  for (let i = from; i <= to; i++) {
    if (ends(pattern, units, i).some((end) => (exactly === undefined ? end <= to : end === exactly))) return true
  }
  return false
}

/** Where a pattern of a context that begins at `at` can end; empty when it does not fit. */
function ends(pattern: readonly string[], units: readonly Unit[], at: number): readonly number[] {
  const [first, ...rest] = pattern
  if (first === undefined) return [at]
  if (first === '^') return units.slice(0, at).every(isMark) ? ends(rest, units, at) : []
  if (first === '$') return units.slice(at).every(({text}) => endsSentence.test(text)) ? ends(rest, units, at) : []
  if (first === '…') return Array.from({length: longestGap + 1}, (_, skip) => ends(rest, units, at + skip)).flat()
  const found = units[at]
  return found && first.split('|').some((wanted) => isLike(found, wanted)) ? ends(rest, units, at + 1) : []
}

function isLike({text, lower, kind, variable}: Unit, wanted: string): boolean {
  if (wanted === '<capital>') return /^\p{Lu}/u.test(text)
  if (wanted === '<variable>') return variable
  if (wanted.startsWith('<')) return wanted === `<${kind}>`
  if (wanted.length > 1 && wanted.startsWith('*')) return lower.length > wanted.length && lower.endsWith(wanted.slice(1))
  if (wanted.length > 1 && wanted.endsWith('*')) return lower.length > wanted.length && lower.startsWith(wanted.slice(0, -1))
  return wanted === wanted.toLowerCase() ? lower === wanted : text === wanted
}

function isMark({kind}: Unit): boolean {
  return kind === 'punctuation'
}
