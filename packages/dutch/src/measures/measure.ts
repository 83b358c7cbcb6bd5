import {countText, fleschDouma, leesindexA, sentenceLength, syllablesPerWord, typeToken, wordLength} from './classic.ts'
import {contentWordsPerClause, meanContentZipf} from './content-words.ts'
import {longestDependency, maxSdl} from './dependencies.ts'
import {lintScore} from './lint.ts'
import {mean, type MeasuredSentence, type Measurement} from './measurement.ts'
import {abstractShare, concreteShare} from './nouns.ts'

/** Everything that can be measured of a text or a sentence. For a text the dependencies and content words are means over its sentences. */
export interface Measures {
  readonly sentences: number
  readonly words: number
  readonly sentenceLength: Measurement
  readonly wordLength: Measurement
  readonly syllablesPerWord: Measurement
  readonly typeToken: Measurement
  readonly fleschDouma: Measurement
  readonly leesindexA: Measurement
  readonly longestDependency: Measurement
  readonly maxSdl: Measurement
  readonly contentWordsPerClause: Measurement
  readonly zipf: Measurement
  readonly concreteShare: Measurement
  readonly abstractShare: Measurement
  readonly lint: Measurement
}

/** Measures a text. Works on anything, an empty text too; the time is linear in the number of words. */
export function measureText(sentences: readonly MeasuredSentence[]): Measures {
  const counts = countText(sentences), words = sentences.flat()
  const sdl = mean(sentences.map(maxSdl), 'oneWord'), contentWords = mean(sentences.map(contentWordsPerClause), 'noFiniteVerb')
  const zipf = meanContentZipf(words), concrete = concreteShare(words)
  return {
    sentences: counts.sentences,
    words: counts.words,
    sentenceLength: sentenceLength(counts),
    wordLength: wordLength(counts),
    syllablesPerWord: syllablesPerWord(counts),
    typeToken: typeToken(counts),
    fleschDouma: fleschDouma(counts),
    leesindexA: leesindexA(counts),
    longestDependency: mean(sentences.map(longestDependency), 'oneWord'),
    maxSdl: sdl,
    contentWordsPerClause: contentWords,
    zipf,
    concreteShare: concrete,
    abstractShare: abstractShare(words),
    lint: lintScore({zipf, sdl, contentWords, concrete})
  }
}

/** Measures one sentence as a text of its own. */
export function measureSentence(sentence: MeasuredSentence): Measures {
  return measureText([sentence])
}
