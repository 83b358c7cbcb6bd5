import {rule} from '../../../model/rule.ts'
import {sameNameElsewhere} from './same-name.ts'

/** Two links in one paragraph with the same text that do different things: the words around them do not tell which is which. WCAG 2.4.4, as in ACT rule fd3a94. */
export default rule({
  id: 'zelfde-link-ander-doel',
  title: {nl: 'Zelfde link, ander doel', en: 'Same link, other target'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 2.4.4', 'EN 301 549 9.2.4.4', 'ACT fd3a94'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      ander: ({naam}: {readonly naam: string}) => ({
        what: `In dit stuk staan twee links met de tekst "${naam}". Zij gaan niet naar dezelfde plek.`,
        why: 'De lezer weet niet welke link hij moet kiezen.',
        todo: 'Zet het verschil in de tekst van de links.'
      })
    },
    en: {
      ander: ({naam}) => ({
        what: `In this passage there are two links with the text "${naam}". They do not go to the same place.`,
        why: 'Readers do not know which link to choose.',
        todo: 'Put the difference in the text of the links.'
      })
    }
  },
  inapplicable: ({parts}) => parts.links.length < 2,
  check({parts}, _options, report) {
    for (const {name, at = 'document', origin} of sameNameElsewhere(parts.links)) report('ander', at, {naam: name}, origin ? {origin} : {})
  }
})
