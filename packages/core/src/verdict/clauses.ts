import type {ParsedWord} from '@testpanel/dutch'
import {isConnective, opensClause} from './connectives.ts'

/** A sentence as the measures see it. */
export interface Clauses {
  /** Number of words of each clause that a connective opens or closes; connectives themselves are not counted. */
  readonly lengths: readonly number[]
  /** Words that are no connective. */
  readonly words: readonly ParsedWord[]
  readonly connectives: number
  /** Commas other than those that stand before or after such a clause. */
  readonly commas: number
}

/**
 * Cuts a sentence where a connective opens a clause, and where a clause that opens the sentence ends ("Als u verhuist, | meldt u dat"). So "U krijgt niets,
 * omdat u te laat bent" measures the same as "U krijgt niets. U bent te laat".
 */
export function clausesOf(sentence: readonly ParsedWord[]): Clauses {
  const lengths: number[] = []
  const words: ParsedWord[] = []
  let connectives = 0, commas = 0, length = 0, fronted = false
  const cut = (): void => {
    if (length > 0) lengths.push(length)
    length = 0
  }
  sentence.forEach((word, i) => {
    const lower = word.form.toLowerCase()
    if (word.form === ',') {
      const next = sentence[i + 1]
      const ends = fronted && isFrontEnd(next)
      if (ends) cut()
      if (!ends && !(next && opensClause(next.form.toLowerCase()))) commas++
      if (ends) fronted = false
      return
    }
    if (!/[\p{L}\d]/u.test(word.form)) return
    if (isConnective(lower) && word.upos !== 'NOUN' && word.upos !== 'VERB') {
      if (opensClause(lower)) {
        if (length === 0) fronted ||= lengths.length === 0
        cut()
      }
      connectives++
      return
    }
    words.push(word)
    length++
  })
  cut()
  return {lengths, words, connectives, commas}
}

/** After a clause in front comes the main verb, or "dan". */
function isFrontEnd(next: ParsedWord | undefined): boolean {
  return next !== undefined && (next.form.toLowerCase() === 'dan' || /VerbForm=Fin|Mood=Imp/.test(next.feats))
}
