import {ratio, type Measurement} from './measurement.ts'

/** What the classic formulas need of a text: numbers of sentences with words, of words, letters, syllables and different words. */
export interface Counts { readonly sentences: number; readonly words: number; readonly letters: number; readonly syllables: number; readonly types: number }

/** Mean number of words in a sentence. */
export const sentenceLength = ({words, sentences}: Counts): Measurement => ratio(words, sentences, 'noWords')

/** Mean number of letters in a word. */
export const wordLength = ({letters, words}: Counts): Measurement => ratio(letters, words, 'noWords')

/** Mean number of syllables in a word. */
export const syllablesPerWord = (counts: Counts): Measurement => ratio(counts.syllables, counts.words, 'noWords')

/** Different words by all words: 1 where none comes back. It falls as a text gets longer, so compare texts of like length only. */
export const typeToken = ({types, words}: Counts): Measurement => ratio(types, words, 'noWords')

/**
 * Flesch-Douma: 206.84 − 0.77·(syllables in 100 words) − 0.93·(words in a sentence). W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen 1960).
 * 60–70 was called normal; higher is easier. On 1,300 pairs of municipal sentences it finds the simpler one in 59 of 100: it is here to compare with.
 */
export function fleschDouma(counts: Counts): Measurement {
  return linear(counts, 206.84, -77, -0.93)
}

/**
 * Brouwer's Leesindex A: 195 − ⅔·(syllables in 100 words) − 2·(words in a sentence). R.H.M. Brouwer, Onderzoek naar de leesmoeilijkheid van Nederlands
 * proza, Paedagogische Studiën 40 (1963). Higher is easier. It finds the simpler of two municipal sentences in 63 of 100.
 */
export function leesindexA(counts: Counts): Measurement {
  return linear(counts, 195, -200 / 3, -2)
}

function linear(counts: Counts, constant: number, perSyllable: number, perWord: number): Measurement {
  if (!counts.words) return {value: undefined, reason: 'noWords'}
  return {value: constant + perSyllable * counts.syllables / counts.words + perWord * counts.words / counts.sentences}
}
