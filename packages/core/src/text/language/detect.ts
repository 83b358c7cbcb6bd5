import type {Tongue} from '../../model/facts.ts'
import {ClueTable, type Score} from './table.ts'
import {tellingWords} from './telling-words.ts'
import {commonWords} from './words.gen.ts'

/** The languages that are told apart. */
const ours = ['nl', 'en', 'fy', 'de'] as const

/** What a text seems to be written in. */
export interface Detected {
  /** Undefined where nothing can be said: a name, an address, two words. */
  readonly tongue: Tongue | undefined
  /**
   * How many times likelier this language is than the next, as a natural logarithm: 3 is twenty times, 7 a thousand times. It
   * grows with the number of telling words.
   */
  readonly margin: number
}

/** Below this margin nothing is said of the language. */
const leastMargin = 3
/** One word alone says nothing either. */
const fewestClues = 2
/** What a word with letters that none of our languages has adds to `other`. */
const letterGain = 3
/** What is sent in the Netherlands is in Dutch, ten to one, before a word of it is read. */
const dutchFirst = Math.LN10
/** When this part of the words is common in one of our languages, no other is looked at: that takes a table of its own. */
const plain = 0.5
/** Fewer words than this are not looked up in the other languages. */
const fewest = 4

/** A letter of another script, or one that Dutch, English, Frisian and German have not. */
const foreignLetter = /[^\p{Script=Latin}ªº'’\p{M}]|[ąęłśżźćńşğıășțţõãñčšžřěůďťňāēīūģķļņőűøåæðþđơưảạấầếềộữự]/u

let ourTable: ClueTable | undefined
let otherTable: ClueTable | undefined

/** What a passage seems to be written in: naive Bayes over the words that are common in each language. */
export function detectLanguage(text: string): Detected {
  return detectWords(tellingWords(text))
}

/** The same of words that `tellingWords` gave. */
export function detectWords(words: readonly string[]): Detected {
  ourTable ??= new ClueTable(ours)
  const scores = ourTable.scores(words)
  const found: [Tongue, Score][] = ours.map((tongue, index) => [tongue, scores[index] ?? none])
  const isPlain = scores.some(({clues}) => clues >= words.length * plain)
  if (!isPlain) found.push(['other', others(words)])
  return decide(found.map(([tongue, {score, clues}]) => [tongue, {score: tongue === 'nl' ? score + dutchFirst : score, clues}]))
}

const none: Score = {score: 0, clues: 0}

/** The best score among the other languages; letters that are not ours count for all of them. */
function others(words: readonly string[]): Score {
  const strange = words.filter((word) => foreignLetter.test(word)).length
  if (words.length < fewest && strange === 0) return none
  otherTable ??= new ClueTable(Object.keys(commonWords).filter((language) => !(ours as readonly string[]).includes(language)))
  const best = otherTable.scores(words).reduce((a, b) => (b.score > a.score ? b : a), none)
  return {score: best.score + strange * letterGain, clues: best.clues + strange}
}

function decide(found: readonly (readonly [Tongue, Score])[]): Detected {
  const [first, second] = [...found].sort(([, a], [, b]) => b.score - a.score)
  if (!first || !second) return {tongue: undefined, margin: 0}
  const margin = first[1].score - second[1].score
  return {tongue: margin < leastMargin || first[1].clues < fewestClues ? undefined : first[0], margin}
}
