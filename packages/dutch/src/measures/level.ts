import {lintLevel, type LintLevel} from './lint.ts'
import type {Measures} from './measure.ts'
import type {Reason} from './measurement.ts'

/** A text of fewer words or sentences says too little to give it a level. */
const enough = {words: 100, sentences: 5}

/** The level of a text by LiNT-II, or why it gets none. */
export function textLevel({words, sentences, lint}: Measures): {readonly value: LintLevel; readonly reason?: never} | {readonly value: undefined; readonly reason: Reason | 'tooShort'} {
  if (words < enough.words || sentences < enough.sentences) return {value: undefined, reason: 'tooShort'}
  return lint.value === undefined ? lint : {value: lintLevel(lint.value)}
}
