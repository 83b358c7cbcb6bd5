import type {Range} from '../../model/document.ts'
import type {Sentence, Word} from '../../model/facts.ts'

/** A word or a mark. A date or article of several words is cut in words, so that "art." is found in "art. 4:17". */
export interface Unit {
  readonly at: Range
  readonly text: string
  readonly lower: string
  /** The first letters of `lower`, by which lists are looked in. */
  readonly key: string
  /** What `sieve` says of the key. */
  readonly sieved: number
  readonly kind: Word['kind']
  readonly variable: boolean
  /** Has a capital in the middle of a sentence. */
  readonly name: boolean
}

/** The forms of a word mostly begin with the same letters: with so many as key there is little to put in the index of a list. */
export const keyLength = 6

/** The size of a table with a place for each outcome of `sieve`. */
export const sieveSize = 1 << 13

/** A number for a key, to see without a search that a list can't have it: a text is looked up in a dozen lists, which have few of its words. */
export function sieve(key: string): number {
  let sum = key.length
  for (let at = 0; at < key.length; at++) sum = sum * 31 + key.charCodeAt(at) | 0
  return (sum ^ sum >>> 13) & sieveSize - 1
}

/** Several lists look at the same sentences. */
const unitsBySentence = new WeakMap<Sentence, readonly Unit[]>()

/** The units of a sentence, in order. */
export function unitsOf(sentence: Sentence, text: string): readonly Unit[] {
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
    key: mark,
    sieved: sieve(mark),
    kind: 'punctuation',
    variable: false,
    name: false
  }))
}

function pieces({at, text, lower, kind, variable}: Word, name: boolean): readonly Unit[] {
  if (variable || !/\s/.test(text)) return [pieceOf({at, text, lower, kind, variable, name})]
  return [...text.matchAll(/\S+/g)].map(({index, 0: piece}) => pieceOf({at: [at[0] + index, at[0] + index + piece.length], text: piece, lower: piece.toLowerCase(), kind, variable, name}))
}

function pieceOf(piece: Omit<Unit, 'key' | 'sieved'>): Unit {
  const key = piece.lower.slice(0, keyLength)
  return {at: piece.at, text: piece.text, lower: piece.lower, key, sieved: sieve(key), kind: piece.kind, variable: piece.variable, name: piece.name}
}

/** The range from one unit up to another, which is not in it. */
export function span(units: readonly Unit[], from: number, to: number): Range {
  return [units[from]?.at[0] ?? 0, units[to - 1]?.at[1] ?? 0]
}
