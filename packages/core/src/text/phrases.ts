import type {Range} from '../model/document.ts'
import type {Sentence, Word} from '../model/facts.ts'

/** One written form of a word or phrase, in lower case; '…' stands for up to twelve words in between. */
export interface Form {
  readonly words: readonly string[]
  /** What to write instead, best first, in this form's inflection. */
  readonly alternatives: readonly string[]
}

/** One line of a `words.tsv`. */
export interface Entry {
  readonly forms: readonly Form[]
  /** The replacement is right wherever the phrase stands. */
  readonly safe: boolean
  /** Surroundings in which the phrase means something else: words before and after it. */
  readonly except: readonly {readonly before: readonly string[]; readonly after: readonly string[]}[]
  /** A remark for the writer; empty when there is none. */
  readonly note: string
}

export interface Match {
  readonly entry: Entry
  readonly form: Form
  readonly at: Range
  /** The ranges of the parts around a '…'; one when there is none. */
  readonly parts: readonly Range[]
}

/** Finds the phrases of a list in sentences; the longest that fits wins. Variables never match. */
export class PhraseFinder {
  readonly #byFirstWord = new Map<string, {readonly entry: Entry; readonly form: Form}[]>()

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const form of entry.forms) {
        const first = form.words[0]
        if (first === undefined) continue
        const known = this.#byFirstWord.get(first)
        if (known) known.push({entry, form})
        else this.#byFirstWord.set(first, [{entry, form}])
      }
    }
    for (const known of this.#byFirstWord.values()) known.sort((a, b) => b.form.words.length - a.form.words.length)
  }

  /** All matches in the order of the text, without overlap. `text` is the whole text the sentence's ranges point into. */
  find(sentence: Sentence, text: string): readonly Match[] {
    const found: Match[] = []
    for (let i = 0; i < sentence.words.length; i++) {
      const match = this.#at(sentence.words, i, text)
      if (!match) continue
      found.push(match.match)
      i = match.adjacentEnd - 1
    }
    return found
  }

  #at(words: readonly Word[], start: number, text: string): {readonly match: Match; readonly adjacentEnd: number} | undefined {
    const first = words[start]
    if (!first || first.variable) return undefined
    for (const {entry, form} of this.#byFirstWord.get(first.lower) ?? []) {
      const runs = fit(form.words, words, start, text)
      const last = runs?.at(-1)
      if (!runs || !last || isExcepted(entry, words, start, last[1], text)) continue
      const parts = runs.map(([from, to]) => span(words, from, to))
      return {match: {entry, form, parts, at: span(words, start, last[1])}, adjacentEnd: runs[0]?.[1] ?? start + 1}
    }
    return undefined
  }
}

const longestGap = 12

/** Word indexes of each run of the pattern, when it fits at `start`. */
function fit(pattern: readonly string[], words: readonly Word[], start: number, text: string): readonly Range[] | undefined {
  const gap = pattern.indexOf('…')
  const head = gap === -1 ? pattern : pattern.slice(0, gap)
  if (!adjacent(head, words, start, text)) return undefined
  const here: Range = [start, start + head.length]
  if (gap === -1) return [here]
  const tail = pattern.slice(gap + 1)
  for (let skip = 1; skip <= longestGap; skip++) {
    const rest = fit(tail, words, here[1] + skip, text)
    if (rest) return [here, ...rest]
  }
  return undefined
}

/** The words of the pattern stand at `start`, with nothing but white space between them. */
function adjacent(pattern: readonly string[], words: readonly Word[], start: number, text: string): boolean {
  return pattern.every((wanted, i) => {
    const word = words[start + i]
    const before = words[start + i - 1]
    if (!word || word.variable || word.lower !== wanted) return false
    return i === 0 || !before || /^\s+$/.test(text.slice(before.at[1], word.at[0]))
  })
}

function isExcepted({except}: Entry, words: readonly Word[], start: number, end: number, text: string): boolean {
  return except.some(({before, after}) => adjacent(before, words, start - before.length, text) && adjacent(after, words, end, text))
}

function span(words: readonly Word[], from: number, to: number): Range {
  return [words[from]?.at[0] ?? 0, words[to - 1]?.at[1] ?? 0]
}

/** Gives the replacement the capital that the replaced text has. */
export function inCaseOf(original: string, replacement: string): string {
  const first = original.charAt(0)
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
