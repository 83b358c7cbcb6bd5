import {lintOf, lintSumsOf, noLintSums, type LintSums} from './sums.ts'
import type {MeasuredSentence} from './measurement.ts'

/** Of a hundred texts written in the same way, ninety lie within this many standard errors. */
const ninety = 1.645

/** A score of LiNT-II with the scores that it lies between. */
export interface LintRange { readonly score: number; readonly between: readonly [low: number, high: number] }

/**
 * The score of LiNT-II of a text, and between which scores ninety in a hundred texts written like it would lie, judged by how much its sentences differ (the
 * jackknife of Quenouille and Tukey: the score is worked out again without each sentence). It says nothing of how well LiNT-II itself predicts understanding.
 * Undefined where there is no score, or with fewer than three sentences.
 */
export function lintRange(sentences: readonly MeasuredSentence[]): LintRange | undefined {
  const each = sentences.map(lintSumsOf)
  const whole = noLintSums()
  for (const one of each) shift(whole, one, 1)
  const score = lintOf(whole).value
  const without = each.flatMap((one) => {
    shift(whole, one, -1)
    const {value} = lintOf(whole)
    shift(whole, one, 1)
    return value === undefined ? [] : [value]
  })
  const n = without.length
  if (score === undefined || n < 3) return undefined
  const mean = without.reduce((sum, value) => sum + value, 0) / n
  const error = Math.sqrt(((n - 1) / n) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0))
  return {score, between: [Math.max(0, score - ninety * error), Math.min(100, score + ninety * error)]}
}

/** Adds what LiNT-II stands on, or takes it away. */
function shift(to: LintSums, one: LintSums, sign: 1 | -1): void {
  for (const key of ['knownNouns', 'concrete'] as const) to[key] += sign * one[key]
  for (const key of ['sdl', 'contentWords', 'zipf'] as const) {
    to[key][0] += sign * one[key][0]
    to[key][1] += sign * one[key][1]
  }
}
