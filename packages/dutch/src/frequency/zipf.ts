import {frequencyWords} from '../tables/frequency.gen.ts'
import {readWords, type WordTree} from '../words/packed-words.ts'

/**
 * How common a word is, on the scale of Zipf: the logarithm of how often it stands in a billion words of film subtitles, so 7 for "de" and 3 for a word
 * that stands there once in a million. Undefined for words that the table does not have; they are rarer than about 2, or names, or compounds: look up
 * the head of a compound instead. The values follow SUBTLEX-NL (r = .96 on words of municipal text) but are not taken from it; see the table for its
 * sources.
 */
export function zipf(word: string): number | undefined {
  const value = word.length > longestWord ? 0 : tree().value(word.toLowerCase().replaceAll('’', "'"))
  return value ? value / 10 : undefined
}

/** The Zipf value that LiNT-II gives words that its list does not have: one occurrence, in a corpus of 43.7 million words. */
export const unlistedZipf = 1.359

const longestWord = 60
let loaded: WordTree | undefined

/** The table, read at first use. */
function tree(): WordTree {
  return loaded ??= readWords(frequencyWords)
}
