import {rule} from '../../../model/rule.ts'
import {saysNothing} from './vague.ts'

interface Tekst {
  readonly tekst: string
}

/** Error messages that only say that something is wrong, or that screen readers do not get. WCAG 3.3.1, as in ACT rule 36b590. */
export default rule({
  id: 'foutmelding-zegt-niets',
  title: {nl: 'Foutmelding zegt niets', en: 'Error message says nothing'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 3.3.1', 'EN 301 549 9.3.3.1', 'ACT 36b590'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      vaag: ({tekst}: Tekst) => ({
        what: `Deze foutmelding zegt niet wat er fout is: "${tekst}".`,
        why: 'De lezer weet dan niet wat hij moet verbeteren.',
        todo: 'Zet in de melding welk veld fout is, wat er fout is en wat wel goed is. Bijvoorbeeld: "Vul uw postcode in met 4 cijfers en 2 letters."'
      }),
      stil: ({tekst}: Tekst) => ({
        what: `Deze foutmelding is verborgen voor schermlezers: "${tekst}".`,
        why: 'Wie niet goed ziet, hoort niet dat er iets fout is.',
        todo: 'Haal `aria-hidden` weg. Verbind de melding met het veld, met `aria-describedby`.'
      })
    },
    en: {
      vaag: ({tekst}) => ({
        what: `This error message does not say what is wrong: "${tekst}".`,
        why: 'Readers then do not know what to mend.',
        todo: 'Say in the message which field is wrong, what is wrong and what would be right. For instance: "Fill in your postcode with 4 figures and 2 letters."'
      }),
      stil: ({tekst}) => ({
        what: `This error message is hidden from screen readers: "${tekst}".`,
        why: 'People who do not see well do not hear that something is wrong.',
        todo: 'Take `aria-hidden` away. Tie the message to its field with `aria-describedby`.'
      })
    }
  },
  inapplicable: ({parts}) => parts.errors.length === 0,
  check({parts}, _options, report) {
    for (const {text, silent, at = 'document', origin} of parts.errors) {
      if (silent) report('stil', at, {tekst: text}, origin ? {origin} : {})
      else if (saysNothing(text)) report('vaag', at, {tekst: text}, origin ? {origin} : {})
    }
  }
})
