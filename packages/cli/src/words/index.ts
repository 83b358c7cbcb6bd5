import {en} from './en.ts'
import {nl, type Words} from './nl.ts'

export type {Words} from './nl.ts'

export type Language = 'nl' | 'en'

/** What the command line says, in a language. */
export function wordsIn(lang: Language): Words {
  return lang === 'nl' ? nl : en
}
