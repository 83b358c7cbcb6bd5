import type {Language, MessageData, Wording} from '../model/rule.ts'
import {accesslintWords} from './accesslint.ts'
import {appearance} from './appearance.ts'
import {ariaNames} from './aria-names.ts'
import {aria} from './aria.ts'
import {pageItself} from './document.ts'
import {forms} from './forms.ts'
import {keyboard} from './keyboard.ts'
import {landmarks} from './landmarks.ts'
import {layout} from './layout.ts'
import {links} from './links.ts'
import {media} from './media.ts'
import {pictures} from './pictures.ts'
import {structure} from './structure.ts'
import {tables} from './tables.ts'
import {said, type EngineTable} from './types.ts'

export {ownChecks} from './layout.ts'

/** Our words for every rule of axe-core, by its id, and for what accesslint alone looks for. */
export const engineTable: EngineTable = {...appearance, ...aria, ...ariaNames, ...forms, ...keyboard, ...landmarks, ...layout, ...links, ...media, ...pageItself, ...pictures, ...structure, ...tables}

const doubt = {
  nl: 'Testpanel weet dit niet zeker. Kijk zelf of er iets mis is.',
  en: 'Testpanel is not sure of this. See for yourself whether something is wrong.'
}

/** The key in `engineTable` of a rule of axe (`image-alt`) or accesslint (`text-alternatives/img-alt`); undefined when there are no words for it. */
export function wordsKey(rule: string): string | undefined {
  const key = accesslintWords[rule] ?? rule
  return key in engineTable ? key : undefined
}

/**
 * What to say of something an engine found. `data.regel` is the engine's own id of its rule; what the engine measured may
 * stand beside it under the names that axe gives it. What is `incomplete` says what a person must look at.
 */
export function engineWording(data: MessageData, outcome: 'violation' | 'incomplete', lang: Language): Wording {
  const key = wordsKey(String(data['regel']))
  const entry = key === undefined ? undefined : engineTable[key]
  if (!entry) return {what: String(data['regel']), why: '', todo: doubt[lang]}
  const {what, why, todo, look} = said(entry[lang], data)
  const where = data['vensters'] === undefined ? '' : ` ${onlyIn[lang](String(data['vensters']).replaceAll('x', ' x '))}`
  if (outcome === 'violation') return {what: `${what}${where}`, why, todo}
  return {what: `${prefix[lang]}${what}${where}`, why, todo: look ?? `${doubt[lang]} ${todo}`}
}

const onlyIn: Readonly<Record<Language, (sizes: string) => string>> = {
  nl: (sizes) => `Dit is alleen zo in een venster van ${sizes}.`,
  en: (sizes) => `This is so only in a window of ${sizes}.`
}

const prefix: Readonly<Record<Language, string>> = {nl: 'Kijk dit na. Misschien is er niets mis. ', en: 'Look at this. Nothing may be wrong. '}
