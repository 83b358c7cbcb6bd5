import type {Problem} from '../model/document.ts'
import type {Language} from '../model/rule.ts'
import {problemsEn} from './words/problems.en.ts'
import {problemsNl} from './words/problems.nl.ts'

/** A problem in one or two sentences: what happened and what the user can do. */
export function problemWords({id, data}: Problem, lang: Language): string {
  return (lang === 'nl' ? problemsNl : problemsEn)[id](data)
}
