import {rule} from '../../../model/rule.ts'
import {isLanguageTag} from '../../../text/language/tags.ts'

const why = {
  nl: 'Een schermlezer weet dan niet met welke klanken hij de tekst moet voorlezen.',
  en: 'A screen reader then does not know with which sounds to read the text aloud.'
}
const todo = {
  nl: 'In Word: selecteer alle tekst en kies Controleren, Taal. Op een webpagina: zet de taalcode in het eerste element, zoals <html lang="nl">.',
  en: 'In Word: select all text and choose Review, Language. On a web page: put the language in the first element, as in <html lang="nl">.'
}

/** Files that name no language, or one that does not exist: WCAG 3.1.1, as in the ACT rules b5c3f8 and bf051a. */
export default rule({
  id: 'taal-niet-genoemd',
  title: {nl: 'Taal niet genoemd', en: 'Language not named'},
  needs: ['languages'],
  level: 'warning',
  basis: ['WCAG 3.1.1', 'EN 301 549 9.3.1.1', 'EN 301 549 10.3.1.1', 'ACT b5c3f8', 'ACT bf051a'],
  presets: ['b1-brief', 'b1-web', 'wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      ontbreekt: () => ({what: 'In dit bestand staat niet in welke taal de tekst is.', why: why.nl, todo: todo.nl}),
      onbekend: ({code}: {readonly code: string}) => ({what: `Volgens dit bestand is de taal "${code}". Dat is geen taalcode.`, why: why.nl, todo: todo.nl})
    },
    en: {
      ontbreekt: () => ({what: 'This file does not say in which language its text is.', why: why.en, todo: todo.en}),
      onbekend: ({code}) => ({what: `According to this file its language is "${code}". That is no code of a language.`, why: why.en, todo: todo.en})
    }
  },
  inapplicable: ({languages}) => languages.declared === undefined,
  check({languages}, _options, report) {
    const {declared: code = ''} = languages
    if (code === '') report('ontbreekt', 'document', {})
    else if (!isLanguageTag(code)) report('onbekend', 'document', {code})
  }
})
