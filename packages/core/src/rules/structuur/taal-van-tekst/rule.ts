import type {Tongue} from '../../../model/facts.ts'
import {rule} from '../../../model/rule.ts'
import {isLanguageTag, languageName, tongueName} from '../../../text/language/tags.ts'
import {mainTongue} from './main-tongue.ts'

interface Taal {
  /** The language the text is in. */
  readonly taal: Tongue
}

interface Gemarkeerd extends Taal {
  /** The tag that the file names. */
  readonly code: string
}

const why = {
  nl: 'Een schermlezer leest de tekst dan voor met de klanken van een verkeerde taal. Dat is niet te volgen.',
  en: 'A screen reader then reads the text aloud with the sounds of the wrong language, which nobody can follow.'
}
const todo = {
  nl: (taal: Tongue) => `In Word: selecteer alle tekst en kies Controleren, Taal. Op een webpagina: zet de taalcode in het eerste element, zoals <html lang="${codeOf(taal)}">.`,
  en: (taal: Tongue) => `In Word: select all text and choose Review, Language. On a web page: put the language in the first element, as in <html lang="${codeOf(taal)}">.`
}

/** The code to give as an example: of the language that the text is in, where that is known. */
function codeOf(taal: Tongue): string {
  return taal === 'other' ? 'fr' : taal
}

/** Files that name a language that their text is not in: WCAG 3.1.1, as in ACT rule ucwvc8. */
export default rule({
  id: 'taal-van-tekst',
  title: {nl: 'Taal van de tekst', en: 'Language of the text'},
  needs: ['languages'],
  level: 'warning',
  basis: ['WCAG 3.1.1', 'EN 301 549 9.3.1.1', 'EN 301 549 10.3.1.1', 'ACT ucwvc8'],
  presets: ['b1-brief', 'b1-web', 'wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      anders: ({taal, code}: Gemarkeerd) => ({
        what: `Volgens dit bestand is de taal "${code}" (${languageName(code, 'nl') ?? 'onbekend'}). Maar de tekst is in ${tongueName(taal, 'nl')}.`,
        why: why.nl,
        todo: todo.nl(taal)
      })
    },
    en: {
      anders: ({taal, code}) => ({
        what: `According to this file its language is "${code}" (${languageName(code, 'en') ?? 'unknown'}). But the text is in ${tongueName(taal, 'en')}.`,
        why: why.en,
        todo: todo.en(taal)
      })
    }
  },
  inapplicable: ({languages: {declared = ''}}) => declared === '' || !isLanguageTag(declared),
  check({languages}, _options, report) {
    const {declared: code = ''} = languages
    const main = mainTongue(languages)
    if (main && !main.agrees) report('anders', 'document', {taal: main.tongue, code}, {unsure: main.unsure})
  }
})
