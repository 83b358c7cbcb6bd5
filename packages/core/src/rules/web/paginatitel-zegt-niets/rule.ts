import {rule} from '../../../model/rule.ts'
import {isEmptyTitle} from './titles.ts'

/** Page titles that fit every page. WCAG 2.4.2, as in ACT rule c4a8a4 and failure F25. */
export default rule({
  id: 'paginatitel-zegt-niets',
  title: {nl: 'Paginatitel zegt niets', en: 'Page title says nothing'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 2.4.2', 'EN 301 549 9.2.4.2', 'ACT c4a8a4'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      leeg: ({titel}: {readonly titel: string}) => ({
        what: `De titel van deze pagina is "${titel}". Dat past bij elke pagina.`,
        why: 'De titel staat op het tabblad en in de resultaten van een zoekmachine. Een schermlezer leest hem als eerste voor.',
        todo: 'Schrijf waar de pagina over gaat, en daarna de naam van uw gemeente. Bijvoorbeeld: "Paspoort aanvragen - Gemeente Voorbeeld".'
      })
    },
    en: {
      leeg: ({titel}) => ({
        what: `The title of this page is "${titel}". That fits every page.`,
        why: 'The title stands on the tab and in the results of a search. A screen reader reads it first.',
        todo: 'Say what the page is about, and then the name of your municipality. For instance: "Apply for a passport - Voorbeeld".'
      })
    }
  },
  inapplicable: ({parts}) => parts.title === undefined || parts.title.value === '',
  check({parts: {title}}, _options, report) {
    if (title && isEmptyTitle(title.value)) report('leeg', title.at ?? 'document', {titel: title.value}, title.origin ? {origin: title.origin} : {})
  }
})
