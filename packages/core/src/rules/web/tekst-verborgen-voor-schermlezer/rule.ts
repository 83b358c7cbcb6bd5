import {rule} from '../../../model/rule.ts'

/** Paragraphs that are seen, and that screen readers are kept from with `aria-hidden`. WCAG 1.3.1; beside a video it may be the text that is there for who can't see it (ACT 1a02b0 and ee13b5). */
export default rule({
  id: 'tekst-verborgen-voor-schermlezer',
  title: {nl: 'Tekst verborgen voor schermlezer', en: 'Text hidden from screen readers'},
  needs: ['parts', 'text'],
  level: 'error',
  basis: ['WCAG 1.3.1', 'EN 301 549 9.1.3.1', 'ACT 1a02b0', 'ACT ee13b5'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      stil: ({tekst}: {readonly tekst: string}) => ({
        what: `Deze tekst is verborgen voor schermlezers: "${tekst}".`,
        why: 'Wie niet goed ziet, mist deze tekst. Andere lezers zien hem wel.',
        todo: 'Haal `aria-hidden="true"` weg.'
      })
    },
    en: {
      stil: ({tekst}) => ({
        what: `This text is hidden from screen readers: "${tekst}".`,
        why: 'People who do not see well miss this text. Other readers do see it.',
        todo: 'Take `aria-hidden="true"` away.'
      })
    }
  },
  inapplicable: ({parts}) => parts.silent.length === 0,
  check({parts, text}, _options, report) {
    for (const {text: whole, at = 'document', origin} of parts.silent) {
      if (text.text.split(whole).length > 2) continue
      report('stil', at, {tekst: whole.length > 80 ? `${whole.slice(0, 79)}…` : whole}, origin ? {origin} : {})
    }
  }
})
