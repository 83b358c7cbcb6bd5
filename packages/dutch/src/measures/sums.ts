import {syllables} from '../syllables/syllables.ts'
import {contentWordsPerClause, contentZipf} from './content-words.ts'
import {longestDependency, maxSdl} from './dependencies.ts'
import {lintScore} from './lint.ts'
import {ratio, wordsOf, type MeasuredSentence, type Measurement} from './measurement.ts'
import {concreteness} from './nouns.ts'

/** A sum with the number of things that were added. */
type Sum = [total: number, count: number]

/** What LiNT-II of a sentence or text is worked out from; those of two texts can be added. */
export interface LintSums {
  /** Of each sentence that has one: the longest dependency by LiNT-II, and the content words per clause. */
  readonly sdl: Sum
  readonly contentWords: Sum
  /** The Zipf values of content words. */
  readonly zipf: Sum
  /** Nouns and names of which the class is known, and those that are concrete or abstract. */
  knownNouns: number
  concrete: number
  abstract: number
}

/** What all measures are worked out from. */
export interface Sums extends LintSums {
  /** Sentences with words in them. */
  sentences: number
  /** Tokens with a letter or digit. */
  words: number
  letters: number
  syllables: number
  /** Different words; those that differ in capitals alone are the same. */
  readonly types: Set<string>
  /** Of each sentence that has one: the longest dependency. */
  readonly longest: Sum
}

/** The sums of an empty text. */
export function noSums(): Sums {
  return {sentences: 0, words: 0, letters: 0, syllables: 0, types: new Set(), longest: [0, 0], ...noLintSums()}
}

/** Those of LiNT-II of an empty text. */
export function noLintSums(): LintSums {
  return {sdl: [0, 0], contentWords: [0, 0], zipf: [0, 0], knownNouns: 0, concrete: 0, abstract: 0}
}

/** The sums of one sentence. */
export function sumsOf(sentence: MeasuredSentence): Sums {
  const sums: Sums = {...noSums(), ...lintSumsOf(sentence)}
  for (const {form} of wordsOf(sentence)) {
    sums.sentences = 1
    sums.words++
    sums.letters += form.match(/[\p{L}\d]/gu)?.length ?? 0
    sums.syllables += syllables(form)
    sums.types.add(form.toLowerCase())
  }
  count(sums.longest, longestDependency(sentence))
  return sums
}

/** The sums of one sentence for LiNT-II alone, which needs no syllables. */
export function lintSumsOf(sentence: MeasuredSentence): LintSums {
  const sums = noLintSums()
  count(sums.sdl, maxSdl(sentence))
  count(sums.contentWords, contentWordsPerClause(sentence))
  for (const word of sentence) {
    const value = contentZipf(word)
    if (value !== undefined) count(sums.zipf, {value})
    if (word.upos === 'NOUN' || word.upos === 'PROPN') countNoun(sums, word.form)
  }
  return sums
}

function count(sum: Sum, {value}: Measurement): void {
  if (value === undefined) return
  sum[0] += value
  sum[1]++
}

function countNoun(sums: LintSums, form: string): void {
  const found = concreteness(form)
  if (found === undefined) return
  sums.knownNouns++
  if (found === 'concrete') sums.concrete++
  if (found === 'abstract') sums.abstract++
}

/** Adds the sums of one text to those of another. */
export function addSums(to: Sums, from: Sums): void {
  for (const key of ['sentences', 'words', 'letters', 'syllables', 'knownNouns', 'concrete', 'abstract'] as const) to[key] += from[key]
  for (const key of ['longest', 'sdl', 'contentWords', 'zipf'] as const) {
    to[key][0] += from[key][0]
    to[key][1] += from[key][1]
  }
  for (const type of from.types) to.types.add(type)
}

/** The score of LiNT-II of a text with these sums. */
export function lintOf({sdl, contentWords, zipf, concrete, knownNouns}: LintSums): Measurement {
  return lintScore({
    zipf: ratio(...zipf, 'noContentWords'),
    sdl: ratio(...sdl, 'oneWord'),
    contentWords: ratio(...contentWords, 'noFiniteVerb'),
    concrete: ratio(concrete, knownNouns, 'noKnownNouns')
  })
}
