import type {Range} from '../model/document.ts'
import type {Level} from '../model/finding.ts'
import type {Sentence, Word} from '../model/facts.ts'

/** One written form of a word or phrase, in lower case; '…' stands for up to twelve words in between, within a clause. */
export interface Form {
  readonly words: readonly string[]
  /** What to write instead, best first, in this form's inflection. */
  readonly alternatives: readonly string[]
}

/** What stands before and after a phrase, and in its '…'. How the parts are written is told in `scripts/gen/words.ts`. */
export interface Context {
  readonly before: readonly string[]
  readonly inside?: readonly string[]
  readonly after: readonly string[]
}

/** One line of a `words.tsv`. */
export interface Entry {
  readonly forms: readonly Form[]
  /** The replacement is right wherever the phrase stands. */
  readonly safe: boolean
  /** Surroundings in which the phrase means something else. */
  readonly except: readonly Context[]
  /** When there are any, the phrase counts in these surroundings only. */
  readonly only?: readonly Context[]
  /** A remark for the writer; empty when there is none. */
  readonly note: string
  /** Less serious than the rule's own level. */
  readonly level?: Level
}

export interface Match {
  readonly entry: Entry
  readonly form: Form
  readonly at: Range
  /** The ranges of the parts around a '…'; one when there is none. */
  readonly parts: readonly Range[]
}

/** A word or a mark. A date or article of several words is cut in words, so that "art." is found in "art. 4:17". */
interface Unit {
  readonly at: Range
  readonly text: string
  readonly lower: string
  readonly kind: Word['kind']
  readonly variable: boolean
  /** Has a capital in the middle of a sentence. */
  readonly name: boolean
}

/** Finds the phrases of a list in sentences; the longest that fits wins, then the first in the list. Variables and names never match. */
export class PhraseFinder {
  readonly #byFirstWord = new Map<string, Phrase[]>()

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const form of entry.forms) {
        const first = form.words[0]
        if (first === undefined) continue
        const phrase: Phrase = {entry, form, runs: runsOf(form.words)}
        const known = this.#byFirstWord.get(first)
        if (known) known.push(phrase)
        else this.#byFirstWord.set(first, [phrase])
      }
    }
    for (const known of this.#byFirstWord.values()) known.sort((a, b) => b.form.words.length - a.form.words.length)
  }

  /** All matches in the order of the text, without overlap. `text` is the whole text the sentence's ranges point into. */
  find(sentence: Sentence, text: string): readonly Match[] {
    const units = unitsOf(sentence, text)
    const found: Match[] = []
    const taken = new Set<number>()
    for (let start = 0; start < units.length; start++) {
      const candidates = this.#byFirstWord.get(units[start]?.lower ?? '')
      const hit = candidates && !taken.has(start) ? firstThatFits(candidates, units, start) : undefined
      if (!hit) continue
      const {phrase: {entry, form}, at: runs} = hit
      const parts = runs.map(([from, to]) => span(units, from, to))
      found.push({entry, form, parts, at: span(units, start, runs.at(-1)?.[1] ?? start + 1)})
      for (const [from, to] of runs) for (let i = from; i < to; i++) taken.add(i)
    }
    return found
  }
}

/** A form with its words divided at every '…'. */
interface Phrase {
  readonly entry: Entry
  readonly form: Form
  readonly runs: readonly (readonly string[])[]
}

function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]]
  for (const word of words) {
    if (word === '…') runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs
}

function firstThatFits(phrases: readonly Phrase[], units: readonly Unit[], start: number): {readonly phrase: Phrase; readonly at: readonly Range[]} | undefined {
  for (const phrase of phrases) {
    const at = fit(phrase.runs, 0, units, start)
    if (at && counts(phrase.entry, units, at)) return {phrase, at}
  }
  return undefined
}

const longestGap = 12
const endsClause = /^[,;:()–]$/
const endsSentence = /^[.?!…"”’»)\]]+$/

/** Several lists look at the same sentences. */
const unitsBySentence = new WeakMap<Sentence, readonly Unit[]>()

function unitsOf(sentence: Sentence, text: string): readonly Unit[] {
  const known = unitsBySentence.get(sentence)
  if (known) return known
  const units = divide(sentence, text)
  unitsBySentence.set(sentence, units)
  return units
}

function divide({at, words}: Sentence, text: string): readonly Unit[] {
  const units: Unit[] = []
  let end = at[0]
  for (const word of words) {
    units.push(...marks(text, [end, word.at[0]]))
    const name = word.kind === 'word' && units.at(-1)?.kind === 'word' && !text.slice(end, word.at[0]).includes('\n') && /^\p{Lu}.*\p{Ll}/u.test(word.text)
    units.push(...pieces(word, name))
    end = word.at[1]
  }
  units.push(...marks(text, [end, at[1]]))
  return units
}

function marks(text: string, [start, end]: Range): readonly Unit[] {
  if (end - start === 0 || (end - start === 1 && text[start] === ' ')) return []
  return [...text.slice(start, end).matchAll(/\S/gu)].map(({index, 0: mark}) => ({
    at: [start + index, start + index + mark.length],
    text: mark,
    lower: mark,
    kind: 'punctuation',
    variable: false,
    name: false
  }))
}

function pieces({at, text, lower, kind, variable}: Word, name: boolean): readonly Unit[] {
  if (variable || !/\s/.test(text)) return [{at, text, lower, kind, variable, name}]
  return [...text.matchAll(/\S+/g)].map(({index, 0: piece}) => ({
    at: [at[0] + index, at[0] + index + piece.length],
    text: piece,
    lower: piece.toLowerCase(),
    kind,
    variable,
    name
  }))
}

/** Indexes of each run from `index` on, when they fit at `start`. */
function fit(runs: readonly (readonly string[])[], index: number, units: readonly Unit[], start: number): readonly Range[] | undefined {
  const run = runs[index] ?? []
  for (let i = 0; i < run.length; i++) if (!isWord(units[start + i], run[i])) return undefined
  const here: Range = [start, start + run.length]
  if (index === runs.length - 1) return [here]
  for (let next = here[1] + 1; next <= here[1] + longestGap; next++) {
    const passed = units[next - 1]
    if (!passed || endsClause.test(passed.text)) return undefined
    const rest = fit(runs, index + 1, units, next)
    if (rest) return [here, ...rest]
  }
  return undefined
}

function isWord(unit: Unit | undefined, wanted: string | undefined): boolean {
  return unit !== undefined && !unit.variable && !unit.name && unit.lower === wanted
}

function counts({except, only = []}: Entry, units: readonly Unit[], runs: readonly Range[]): boolean {
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

function span(units: readonly Unit[], from: number, to: number): Range {
  return [units[from]?.at[0] ?? 0, units[to - 1]?.at[1] ?? 0]
}

/** Gives the replacement the capital, or the capitals, that the replaced text has. */
export function inCaseOf(original: string, replacement: string): string {
  if (/\p{Lu}{2}/u.test(original) && !/\p{Ll}/u.test(original)) return replacement.toUpperCase()
  const first = original.charAt(0)
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
