import {measureText} from '@testpanel/dutch'
import type {Document} from '../model/document.ts'
import type {Band, Driver} from '../model/verdict.ts'
import {factsOf, type Resources} from '../text/facts-of.ts'
import {factsOfPart} from '../text/part.ts'
import {measure} from './measured.ts'
import {bandOf, driversOf, scoreOf} from './score.ts'
import {isLongEnough} from './verdict.ts'

/** The measures of a text, for research and for comparing texts. Plain data; null where something can't be measured. */
export interface Score {
  /** The band; null where the text is too short for one. */
  readonly level: Band | null
  /** Of the model of difficulty; higher is harder. Always a number, for one sentence and for an empty text too. */
  readonly score: number
  readonly sentences: number
  readonly words: number
  readonly drivers: readonly Driver[]
  readonly lint: number | null
  readonly fleschDouma: number | null
  readonly leesindexA: number | null
  readonly sentenceLength: number | null
  readonly wordLength: number | null
  readonly syllablesPerWord: number | null
  readonly longestDependency: number | null
  readonly contentWordsPerClause: number | null
  readonly zipf: number | null
}

const measured = ['lint', 'fleschDouma', 'leesindexA', 'sentenceLength', 'wordLength', 'syllablesPerWord', 'longestDependency', 'contentWordsPerClause', 'zipf'] as const

/** Scores a document without looking for findings. Needs the model of Dutch among the resources, and throws without it. */
export function score(document: Document, resources: Resources): Score {
  const facts = factsOfPart(factsOf(document, resources), ({spoken}) => !spoken)
  const counted = measure(facts)
  const points = scoreOf(counted)
  const measures = measureText(facts.syntax.sentences.map(({words}) => words))
  const values = Object.fromEntries(measured.map((name) => [name, rounded(measures[name].value)])) as Record<(typeof measured)[number], number | null>
  return {
    level: isLongEnough(facts) ? bandOf(points) : null,
    score: rounded(points) ?? 0,
    sentences: facts.text.sentences.length,
    words: facts.text.words,
    drivers: driversOf(counted),
    ...values
  }
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000
}
