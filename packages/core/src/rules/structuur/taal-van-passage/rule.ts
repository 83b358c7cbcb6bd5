import type {LanguageFacts, Passage, Tongue} from '../../../model/facts.ts'
import {rule} from '../../../model/rule.ts'
import {agrees, isLanguageTag, languageName, tongueName} from '../../../text/language/tags.ts'

interface Taal {
  /** The language the passage looks like. */
  readonly taal: Tongue
}

interface Gemarkeerd extends Taal {
  /** The tag that stands on the passage. */
  readonly code: string
}

const why = {
  nl: 'Een schermlezer leest dit stuk dan voor met de klanken van een verkeerde taal. Dat is niet te volgen.',
  en: 'A screen reader then reads this passage aloud with the sounds of the wrong language, which nobody can follow.'
}
const todo = {
  nl: 'In Word: selecteer dit stuk en kies Controleren, Taal. Op een webpagina: zet de taalcode op het element, zoals lang="en" voor Engels.',
  en: 'In Word: select this passage and choose Review, Language. On a web page: put the language on the element, such as lang="nl" for Dutch.'
}

/** A passage must differ this much: a thousand times likelier than any other language. */
const clear = 7
const fewestWords = 5
/** Below either of these a person must look. */
const sure = 12
const sureWords = 8
/** Someone marked exactly these words, so it is no name or title that happens to look foreign. */
const sureMarkedWords = 6
/** The part of the words from which on a text as a whole is in a language, and how sure it must be of a passage to count them; the same as in the rule for the text. */
const nearlyAll = 0.7
const counts = 5

/** Passages in another language that are not marked so, or marked wrongly: WCAG 3.1.2, as in ACT rule off6ek. */
export default rule({
  id: 'taal-van-passage',
  title: {nl: 'Taal van een passage', en: 'Language of a passage'},
  needs: ['languages'],
  level: 'warning',
  basis: ['WCAG 3.1.2', 'EN 301 549 9.3.1.2', 'EN 301 549 10.3.1.2', 'ACT off6ek'],
  presets: ['b1-brief', 'b1-web', 'wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      zonder: ({taal}: Taal) => ({what: `Dit stuk is in ${tongueName(taal, 'nl')}. Maar dat is niet aangegeven in het bestand.`, why: why.nl, todo: todo.nl}),
      verkeerd: ({taal, code}: Gemarkeerd) => ({
        what: `Dit stuk is in ${tongueName(taal, 'nl')}. Maar in het bestand staat de taal "${code}" (${languageName(code, 'nl') ?? 'onbekend'}).`,
        why: why.nl,
        todo: todo.nl
      })
    },
    en: {
      zonder: ({taal}) => ({what: `This passage is in ${tongueName(taal, 'en')}. But the file does not say so.`, why: why.en, todo: todo.en}),
      verkeerd: ({taal, code}) => ({
        what: `This passage is in ${tongueName(taal, 'en')}. But the file says its language is "${code}" (${languageName(code, 'en') ?? 'unknown'}).`,
        why: why.en,
        todo: todo.en
      })
    }
  },
  inapplicable: ({languages}) => !languages.markable || languages.passages.length === 0,
  check({languages}, _options, report) {
    for (const passage of languages.passages) {
      const {at, place, marked: code, own, tongue: taal, margin, words} = passage
      if (own && !isLanguageTag(code)) continue
      if (taal && margin >= clear && words >= fewestWords && !agrees(code, taal) && !isWrongAsAWhole(passage, languages)) {
        const unsure = margin < sure || taal === 'other' || (own ? words < sureMarkedWords : words < sureWords || place === 'words')
        if (own) report('verkeerd', at, {taal, code}, {unsure})
        else report('zonder', at, {taal}, {unsure})
      }
    }
  }
})

/** Text in the language of nearly all the text, in a file that names another: that is one finding, of the text as a whole. */
function isWrongAsAWhole({own, tongue}: Passage, {declared = 'nl', passages}: LanguageFacts): boolean {
  if (own || tongue === undefined || agrees(declared, tongue)) return false
  const unmarked = passages.filter((one) => !one.own && one.tongue !== undefined && one.margin >= counts)
  const words = (some: readonly Passage[]): number => some.reduce((sum, one) => sum + one.words, 0)
  return words(unmarked.filter((one) => one.tongue === tongue)) >= words(unmarked) * nearlyAll
}
