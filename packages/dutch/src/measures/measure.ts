import {fleschDouma, leesindexA, sentenceLength, syllablesPerWord, typeToken, wordLength} from './classic.ts'
import {ratio, type MeasuredSentence, type Measurement} from './measurement.ts'
import {addSums, lintOf, noSums, sumsOf, type Sums} from './sums.ts'

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
  const text = new TextMeasures()
  for (const sentence of sentences) text.add(sentence)
  return text.measures
}

/** Measures one sentence as a text of its own. */
export function measureSentence(sentence: MeasuredSentence): Measures {
  return measuresOf(sumsOf(sentence))
}

/** Measures a text that comes sentence by sentence, and keeps none of them. */
export class TextMeasures {
  readonly #sums = noSums()

  /** Adds a sentence and gives the measures of that sentence alone. */
  add(sentence: MeasuredSentence): Measures {
    const own = sumsOf(sentence)
    addSums(this.#sums, own)
    return measuresOf(own)
  }

  /** The measures of all sentences so far. */
  get measures(): Measures {
    return measuresOf(this.#sums)
  }
}

function measuresOf(sums: Sums): Measures {
  const counts = {...sums, types: sums.types.size}
  const sdl = ratio(...sums.sdl, 'oneWord'), contentWords = ratio(...sums.contentWords, 'noFiniteVerb')
  const zipf = ratio(...sums.zipf, 'noContentWords'), concrete = ratio(sums.concrete, sums.knownNouns, 'noKnownNouns')
  return {
    sentences: counts.sentences,
    words: counts.words,
    sentenceLength: sentenceLength(counts),
    wordLength: wordLength(counts),
    syllablesPerWord: syllablesPerWord(counts),
    typeToken: typeToken(counts),
    fleschDouma: fleschDouma(counts),
    leesindexA: leesindexA(counts),
    longestDependency: ratio(...sums.longest, 'oneWord'),
    maxSdl: sdl,
    contentWordsPerClause: contentWords,
    zipf,
    concreteShare: concrete,
    abstractShare: ratio(sums.abstract, sums.knownNouns, 'noKnownNouns'),
    lint: lintOf(sums)
  }
}
