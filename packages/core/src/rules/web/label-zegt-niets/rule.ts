import {rule} from '../../../model/rule.ts'
import {isEmptyLabel, repeated} from './labels.ts'

interface Label {
  readonly label: string
}

const why = {
  nl: 'De lezer weet dan niet wat hij moet invullen.',
  en: 'Readers then do not know what to fill in.'
}

/** Labels that do not say what to fill in: words that fit every field, and the same label twice. WCAG 2.4.6, as in ACT rule cc0f0a. */
export default rule({
  id: 'label-zegt-niets',
  title: {nl: 'Label zegt niets', en: 'Label says nothing'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 2.4.6', 'EN 301 549 9.2.4.6', 'ACT cc0f0a'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      leeg: ({label}: Label) => ({what: `Het label van dit veld is "${label}". Dat past bij elk veld.`, why: why.nl, todo: 'Zet in het label wat de lezer moet invullen, zoals "Achternaam".'}),
      dubbel: ({label}: Label) => ({
        what: `Het label "${label}" staat ook bij een ander veld. Er staat niet bij wat het verschil is.`,
        why: why.nl,
        todo: 'Zet het verschil in de labels. Of zet boven elke groep velden een kop die iedereen ziet, zoals "Adres voor de rekening".'
      })
    },
    en: {
      leeg: ({label}) => ({what: `The label of this field is "${label}". That fits every field.`, why: why.en, todo: 'Put in the label what readers must fill in, such as "Last name".'}),
      dubbel: ({label}) => ({
        what: `The label "${label}" also stands with another field. Nothing says what the difference is.`,
        why: why.en,
        todo: 'Put the difference in the labels, or a heading that everyone sees above each group of fields, such as "Billing address".'
      })
    }
  },
  inapplicable: ({parts}) => parts.fields.every(({label}) => label === ''),
  check({parts}, _options, report) {
    const empty = new Set(parts.fields.filter(isEmptyLabel))
    for (const {at = 'document', origin, label} of empty) report('leeg', at, {label}, origin ? {origin} : {})
    for (const one of repeated(parts.fields)) if (!empty.has(one)) report('dubbel', one.at ?? 'document', {label: one.label}, one.origin ? {origin: one.origin} : {})
  }
})
