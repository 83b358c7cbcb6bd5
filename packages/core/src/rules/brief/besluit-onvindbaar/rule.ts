import {rule} from '../../../model/rule.ts'
import {amountIn, decisionIn} from '../../../text/letter/decision.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

interface Laat extends Recognised {
  readonly zinnen: number
}

/** The decision, or the amount to pay, stands too far from the beginning. Basis: Direct Duidelijk, and readers who looked for decision and amount first. */
export default rule({
  id: 'besluit-onvindbaar',
  title: {nl: 'Besluit niet te vinden', en: 'Decision is hard to find'},
  needs: ['text', 'letter'],
  level: 'advice',
  basis: ['Direct Duidelijk', 'Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {max: 3, soort: 'auto'},
  messages: {
    nl: {
      laat: (d: Laat) => ({
        what: `${dutchKind(d)} Wat dat voor de lezer betekent, staat pas na ${d.zinnen} zinnen.`,
        why: 'De lezer zoekt eerst: wat is er besloten, en hoeveel moet ik betalen? Veel lezers stoppen voordat zij dat vinden.',
        todo: 'Zet dit in het onderwerp en in de eerste zinnen. Bijvoorbeeld: "U krijgt de vergunning." Leg daarna uit waarom.'
      }),
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Testpanel vindt geen zin die duidelijk zegt wat u besloten hebt.`,
        why: 'De lezer wil direct weten wat de gemeente heeft besloten.',
        todo: 'Begin met het besluit. Bijvoorbeeld: "U krijgt geen vergoeding." Leg daarna uit waarom.'
      })
    },
    en: {
      laat: (d) => ({
        what: `${englishKind(d)} What that means for the reader comes only after ${d.zinnen} sentences.`,
        why: 'Readers first look for what was decided and what they must pay. Many stop before they find it.',
        todo: 'Put this in the subject and in the first sentences. For example: "U krijgt de vergunning." Explain why after that.'
      }),
      geen: (d) => ({
        what: `${englishKind(d)} Testpanel finds no sentence that clearly says what was decided.`,
        why: 'Readers want to know at once what the municipality decided.',
        todo: 'Begin with the decision. For example: "U krijgt geen vergoeding." Explain why after that.'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['besluit', 'afwijzing', 'aanslag']) === undefined,
  check({letter, text}, {max, soort}, report) {
    const found = recognise(letter, soort, text.text, ['besluit', 'afwijzing', 'aanslag'])
    if (!found) return
    const {kind, extras} = found
    const place = kind.soort === 'aanslag' ? amountIn(letter) ?? decisionIn(letter) : decisionIn(letter)
    const first = letter.parts.body.find(({running}) => running)
    // A bill may show its amounts in a table, and a decision may be told in words we do not know.
    if (!place) return first && kind.soort !== 'aanslag' ? report('geen', first.at, kind, {unsure: true}) : undefined
    const allowed = place.headed ? max + 2 : max
    if (place.before >= allowed) report('laat', place.line.at, {...kind, zinnen: place.before}, extras)
  }
})
