import {readVerb, zipf, type ParsedWord} from '@testpanel/dutch'
import type {Range} from '../model/document.ts'
import type {Sentence} from '../model/facts.ts'
import {placeOf} from './phrases/clause.ts'
import {counts, longestGap} from './phrases/context.ts'
import type {Entry, Form, Lemma} from './phrases/entry.ts'
import {isInTitle, partsOfVerb, wordAt, type VerbParts} from './phrases/grammar.ts'
import {lookupIn, lookupInTable, type Lookup, type Phrase} from './phrases/lookup.ts'
import {fitsWordClass} from './phrases/word-class.ts'
import {span, unitsOf, type Unit} from './phrases/units.ts'

export {inCaseOf} from './phrases/case.ts'
export type {Entry, Form, Slot} from './phrases/entry.ts'
export {hasLemmas, literalForms, readEntries} from './phrases/read-entries.ts'

export interface Match {
  readonly entry: Entry
  readonly form: Form
  readonly at: Range
  /** The ranges of the parts around a '…'; one when there is none. */
  readonly parts: readonly Range[]
  /** The word that is inflected, in the tree of the sentence, where there is one. */
  readonly head?: ParsedWord
  /** What belongs to a verb from a list of dictionary forms, where the tree shows it. */
  readonly verb?: VerbParts
}

/** Finds the phrases of a list in sentences; the longest that fits wins, then the first in the list. Variables and names never match. */
export class PhraseFinder {
  readonly #lookup: Lookup

  /** Takes entries, or the table of a `words.gen.ts`. */
  constructor(list: string | readonly Entry[]) {
    this.#lookup = typeof list === 'string' ? lookupInTable(list) : lookupIn(list)
  }

  /**
   * All matches in the order of the text, without overlap. `text` is the whole text the sentence's ranges point into. With the sentence's tree a word of
   * a dictionary form counts only where it has the word class of its entry, and a verb only with what belongs to it.
   */
  find(sentence: Sentence, text: string, tree?: readonly ParsedWord[]): readonly Match[] {
    const units = unitsOf(sentence, text)
    const found: Match[] = []
    const taken = new Set<number>()
    for (const [start, unit] of units.entries()) {
      const candidates = this.#lookup(unit, units[start + 1]?.lower ?? '')
      const hit = candidates && candidates.length > 0 && !taken.has(start) ? firstThatFits(candidates, units, start, tree) : undefined
      if (!hit) continue
      found.push(hit.match)
      for (const [from, to] of hit.runs) for (let i = from; i < to; i++) taken.add(i)
    }
    return found
  }
}

interface Hit {
  readonly match: Match
  readonly runs: readonly Range[]
}

function firstThatFits(phrases: readonly Phrase[], units: readonly Unit[], start: number, tree: readonly ParsedWord[] | undefined): Hit | undefined {
  for (const {entry, form, runs: wanted} of phrases) {
    const runs = fit(wanted, 0, units, start)
    if (!runs || !counts(entry, units, runs)) continue
    const parts = runs.map(([from, to]) => span(units, from, to))
    if (entry.lemma && isCut(units, runs)) continue
    const match: Match = {entry, form, parts, at: span(units, start, runs.at(-1)?.[1] ?? start + 1)}
    if (!entry.lemma) return {match, runs}
    const own = inGrammar(match, units, runs, tree)
    if (own) return {match: own, runs}
  }
  return undefined
}

/** "Software-" and "software&" are half of a longer word. */
function isCut(units: readonly Unit[], runs: readonly Range[]): boolean {
  return runs.some(([, to]) => units[to]?.at[0] === units[to - 1]?.at[1] && /^[-&/]$/.test(units[to]?.text ?? ''))
}

/** The match with what the tree says of it; undefined where that shows that it is another word. */
function inGrammar(match: Match, units: readonly Unit[], runs: readonly Range[], tree: readonly ParsedWord[] | undefined): Match | undefined {
  const {entry: {lemma}, form} = match
  if (!lemma) return match
  const head = wordAt(tree, headOf(form, units, runs))
  if (!tree || !head) return lemma.preposition === '' && !lemma.reflexive ? match : undefined
  if (!fitsWordClass(head, lemma.pos, form.slots ?? [], tree) || isInTitle(head, tree)) return undefined
  if (lemma.pos !== 'verb') return {...match, head}
  if (isOtherVerb(head, lemma, form, tree)) return undefined
  const verb = partsOfVerb(head, match, tree)
  return verb && {...match, head, verb}
}

/** "Wij overleggen met u" is not the verb of "wij leggen een bewijs over": that one would have parted there. */
function isOtherVerb(head: ParsedWord, {part, text}: Lemma, {words}: Form, tree: readonly ParsedWord[]): boolean {
  if (part === '' && words.length === 1) return isCommoner(head.lemma, readVerb(text)?.base ?? text, words[0] ?? '')
  if (words.length > 1 || readVerb(text)?.part !== '' || !head.feats.includes('VerbForm=Fin')) return false
  return placeOf(head, tree) !== 'final'
}

/** "Gedacht" is a form of "gedenken" too, but where the tagger sees the much commoner "denken" it is that. */
function isCommoner(seen: string, wanted: string, form: string): boolean {
  if (seen === wanted || (zipf(seen) ?? 0) <= (zipf(wanted) ?? 0) + 1) return false
  return Object.values(readVerb(seen)?.forms ?? {}).includes(form)
}

/** Where the inflected word of a form begins. */
function headOf({words, head = 0}: Form, units: readonly Unit[], runs: readonly Range[]): number {
  const gaps = words.slice(0, head).filter((word) => word === '…').length
  const inRun = words.slice(0, head).length - words.slice(0, head).lastIndexOf('…') - 1
  return units[(runs[gaps]?.[0] ?? 0) + inRun]?.at[0] ?? -1
}

const endsClause: ReadonlySet<string> = new Set(',;:()–')

/** Indexes of each run from `index` on, when they fit at `start`. */
function fit(runs: readonly (readonly string[])[], index: number, units: readonly Unit[], start: number): readonly Range[] | undefined {
  const run = runs[index] ?? []
  for (let i = 0; i < run.length; i++) if (!isWord(units[start + i], run[i])) return undefined
  const here: Range = [start, start + run.length]
  if (index === runs.length - 1) return [here]
  for (let next = here[1] + 1; next <= here[1] + longestGap; next++) {
    const passed = units[next - 1]
    if (!passed || endsClause.has(passed.text)) return undefined
    const rest = fit(runs, index + 1, units, next)
    if (rest) return [here, ...rest]
  }
  return undefined
}

function isWord(unit: Unit | undefined, wanted: string | undefined): boolean {
  return unit !== undefined && !unit.variable && !unit.name && unit.lower === wanted
}
