import {rule} from '../../../model/rule.ts'
import {saysWhomToAsk} from '../../../text/letter/contact.ts'

/** A letter without a phone number, mail address or other way to ask. Basis: Heerlijk Helder ("waar de lezer terechtkan"). */
export default rule({
  id: 'geen-contact',
  title: {nl: 'Geen contact', en: 'No way to ask'},
  needs: ['letter'],
  level: 'warning',
  basis: ['Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {min: 10},
  messages: {
    nl: {
      geen: () => ({
        what: 'In deze brief staat niet bij wie de lezer vragen kan stellen.',
        why: 'Een lezer met een vraag komt dan niet verder.',
        todo: 'Zet onder de tekst wie de lezer kan bellen of mailen. Bijvoorbeeld: "Hebt u vragen? Bel 14 0123."'
      })
    },
    en: {
      geen: () => ({
        what: 'This letter does not say whom the reader can ask.',
        why: 'Readers with a question are stuck.',
        todo: 'Say below the text whom they can call or mail. For example: "Hebt u vragen? Bel 14 0123."'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter}, {min}, report) {
    // A word of thanks asks for no questions.
    const words = letter.parts.body.reduce((sum, {plain}) => sum + plain.split(' ').length, 0)
    if (words >= min && !saysWhomToAsk(letter)) report('geen', letter.parts.closing?.at ?? 'document', {})
  }
})
