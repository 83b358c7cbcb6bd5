import {rule} from '../../../model/rule.ts'
import {openBenefit, openPayment, type OpenAmount} from '../../../text/letter/money.ts'
import {recognise} from '../../../text/letter/recognised.ts'

const missing = {
  how: ['Er staat niet hoe de lezer betaalt.', 'It does not say how to pay.'],
  when: ['Er staat niet wanneer de lezer moet betalen.', 'It does not say when to pay.'],
  both: ['Er staat niet hoe en wanneer de lezer betaalt.', 'It does not say how and when to pay.'],
  'paid-out': ['Er staat niet wanneer de lezer het geld krijgt.', 'It does not say when the reader gets the money.']
} as const

interface Bedrag {
  readonly mist: OpenAmount['lacks']
}

/** An amount to pay or to get, of which the letter does not say how and when. Basis: Direct Duidelijk, and readers who look for the amount first. */
export default rule({
  id: 'bedrag-zonder-uitleg',
  title: {nl: 'Bedrag zonder uitleg', en: 'Amount without explanation'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Direct Duidelijk'],
  presets: ['b1-brief'],
  options: {soort: 'auto'},
  messages: {
    nl: {
      betalen: ({mist}: Bedrag) => ({
        what: `De lezer moet een bedrag betalen. ${missing[mist][0]}`,
        why: 'De lezer wil betalen, maar kan niet. Of hij betaalt te laat en krijgt extra kosten.',
        todo: 'Zeg hoe en wanneer. Bijvoorbeeld: "Betaal € 96 vóór 1 maart 2027 op rekening …." Of: "U krijgt hiervoor nog een rekening."'
      }),
      krijgen: ({mist}: Bedrag) => ({
        what: `De lezer krijgt een bedrag. ${missing[mist][0]}`,
        why: 'Lezers bellen als zij niet weten wanneer hun geld komt.',
        todo: 'Zeg wanneer u betaalt en op welke rekening. Bijvoorbeeld: "Wij maken het geld uiterlijk 1 maart 2027 over op uw bankrekening."'
      })
    },
    en: {
      betalen: ({mist}) => ({
        what: `The reader must pay an amount. ${missing[mist][1]}`,
        why: 'Readers want to pay but can not. Or they pay late and have extra costs.',
        todo: 'Say how and when. For example: "Betaal € 96 vóór 1 maart 2027 op rekening …." Or: "U krijgt hiervoor nog een rekening."'
      }),
      krijgen: ({mist}) => ({
        what: `The reader gets an amount. ${missing[mist][1]}`,
        why: 'Readers call when they do not know when their money comes.',
        todo: 'Say when you pay and into what account. For example: "Wij maken het geld uiterlijk 1 maart 2027 over op uw bankrekening."'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter, text}, {soort}, report) {
    // News about prices asks no money yet.
    const asking = recognise(letter, soort, text.text, ['besluit', 'afwijzing', 'aanslag', 'herinnering', 'verzoek', 'uitnodiging'])
    const pay = asking && openPayment(letter)
    if (pay) report('betalen', pay.line.at, {mist: pay.lacks})
    const decision = recognise(letter, soort, text.text, ['besluit'])
    const benefit = decision && openBenefit(letter)
    if (benefit) report('krijgen', benefit.line.at, {mist: benefit.lacks}, {level: 'advice', ...decision.extras})
  }
})
