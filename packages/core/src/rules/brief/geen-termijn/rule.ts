import {rule} from '../../../model/rule.ts'
import {duties, saysNothingToDo} from '../../../text/letter/duties.ts'
import {asksMoney} from '../../../text/letter/money.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'
import {hasDeadline} from '../../../text/letter/terms.ts'

/** A letter that asks for something, but not by when. Basis: Heerlijk Helder, Direct Duidelijk. */
export default rule({
  id: 'geen-termijn',
  title: {nl: 'Niet duidelijk vóór wanneer', en: 'Unclear by when'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Heerlijk Helder', 'Direct Duidelijk'],
  presets: ['b1-brief'],
  options: {soort: 'auto'},
  messages: {
    nl: {
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet vóór welke dag de lezer iets moet doen.`,
        why: 'Zonder datum stellen lezers het uit. Of zij zijn te laat zonder het te weten.',
        todo: 'Noem een datum. Bijvoorbeeld: "Doe dit uiterlijk 14 december 2026."'
      })
    },
    en: {
      geen: (d) => ({
        what: `${englishKind(d)} It does not say by what day the reader must act.`,
        why: 'Without a date readers put it off. Or they are late without knowing.',
        todo: 'Give a date. For example: "Doe dit uiterlijk 14 december 2026."'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek', 'aanslag', 'herinnering']) === undefined,
  check({letter, text}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek', 'aanslag', 'herinnering'])
    if (!found || saysNothingToDo(letter) || hasDeadline(letter)) return
    const {soort: kind} = found.kind
    const line = (kind === 'aanslag' ? asksMoney(letter) : duties(letter)[0]?.line) ?? letter.parts.body.find(({running}) => running)
    if (line) report('geen', line.at, found.kind, found.extras)
  }
})
