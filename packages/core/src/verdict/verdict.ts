import {lintLevel, lintRange} from '@testpanel/dutch'
import type {Problem} from '../model/document.ts'
import type {Facts} from '../model/facts.ts'
import type {Outcome} from '../model/finding.ts'
import {problem} from '../model/problem.ts'
import type {LintVerdict, ReadingLevel} from '../model/verdict.ts'
import {guidelinesOf} from './guidelines.ts'
import {measure, type Found} from './measured.ts'
import {bandOf, driversOf, scoreOf} from './score.ts'

/** A text of fewer words or sentences says too little to give it a level. */
const enough = {words: 100, sentences: 5}

/** How hard a text is, as far as a machine can say. `isGuideline` tells the rules that stand on B1. */
export function readingLevel(facts: Facts, outcomes: readonly Outcome[], isGuideline: (ruleId: string) => boolean, found: Found): ReadingLevel {
  const measured = measure(facts, found)
  const score = scoreOf(measured)
  const {words, sentences} = facts.text
  const base = {
    score: Math.round(score * 10) / 10,
    drivers: driversOf(measured),
    guidelines: guidelinesOf(outcomes, isGuideline),
    words,
    sentences: sentences.length
  }
  if (!isLongEnough(facts)) return {...base, band: null, reason: problem('too-short', {words, sentences: sentences.length}), lint: null}
  return {...base, band: bandOf(score), lint: lintOf(facts)}
}

/** Whether a text says enough to give it a level. */
export function isLongEnough({text: {words, sentences}}: Facts): boolean {
  return words >= enough.words && sentences.length >= enough.sentences
}

/** The level of a text that was not measured. */
export function noLevel(reason: Problem, outcomes: readonly Outcome[], isGuideline: (ruleId: string) => boolean): ReadingLevel {
  return {band: null, reason, score: null, drivers: [], guidelines: guidelinesOf(outcomes, isGuideline), lint: null, words: 0, sentences: 0}
}

function lintOf({syntax: {sentences}}: Facts): LintVerdict | null {
  const range = lintRange(sentences.map(({words}) => words))
  if (range === undefined) return null
  const {level, trouble} = lintLevel(range.score), {between: [low, high]} = range
  return {score: round(range.score), between: [round(low), round(high)], level, trouble, troubleBetween: [lintLevel(low).trouble, lintLevel(high).trouble]}
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
