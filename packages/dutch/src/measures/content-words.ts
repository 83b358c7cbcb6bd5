import {split} from '../compounds/split.ts'
import {unlistedZipf, zipf} from '../frequency/zipf.ts'
import {feature} from '../lemma/classes.ts'
import {mannerAdverbs} from './manner-adverbs.ts'
import {ratio, type MeasuredSentence, type MeasuredWord, type Measurement} from './measurement.ts'

const contentClasses = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])
const ordinal = /^(?:\d+(?:e|de|ste)|eerste?|tweede|derde|(?:.*(?:vier|vijf|zes|zeven|negen|tien|elf|twaalf))de|.*(?:tig|acht|honderd|duizend|miljoen)ste)$/

/** Whether a word is a content word by LiNT-II: a noun, name, verb, adjective or adverb of manner, but no copula and no numeral. */
export function isContentWord({form, upos, deprel}: MeasuredWord): boolean {
  if (deprel === 'cop' || upos === 'NUM') return false
  const lower = form.toLowerCase()
  return contentClasses.has(upos) ? upos !== 'ADJ' || !ordinal.test(lower) : mannerAdverbs.has(lower)
}

/** Whether a word is a finite verb: with each, LiNT-II counts a clause. */
function isFinite({upos, feats}: MeasuredWord): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feature(feats, 'VerbForm') === 'Fin'
}

/** Content words by finite verbs in a sentence: how much each clause tells. */
export function contentWordsPerClause(sentence: MeasuredSentence): Measurement {
  return ratio(sentence.filter(isContentWord).length, sentence.filter(isFinite).length, 'noFiniteVerb')
}

/**
 * How common a content word is for LiNT-II: the Zipf value of the word as written, of a compound that of its head; undefined for names and words that are
 * no content words. A word that the list does not have counts as one occurrence.
 */
export function contentZipf(word: MeasuredWord): number | undefined {
  if (word.upos === 'PROPN' || !isContentWord(word)) return undefined
  const head = word.upos === 'NOUN' ? split(word.form, word.upos)?.head : undefined
  return zipf(head ?? word.form) ?? unlistedZipf
}
