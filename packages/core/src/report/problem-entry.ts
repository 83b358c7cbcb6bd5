import type {Problem} from '../model/document.ts'
import type {Language} from '../model/rule.ts'
import {problemWords} from './problem-words.ts'

/** A problem with its words in one language. */
export interface ProblemEntry {
  readonly id: Problem['id']
  readonly fatal: boolean
  readonly message: string
  readonly data: Problem['data']
}

/** A problem in words. */
export function problemEntry(problem: Problem, lang: Language): ProblemEntry {
  return {...problem, message: problemWords(problem, lang)}
}
