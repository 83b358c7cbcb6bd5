import {rule} from '../../../model/rule.ts'
import {handIn, saysWhereToSend} from '../../../text/letter/duties.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

/** A letter that asks for papers without saying where to. Basis: Heerlijk Helder. */
export default rule({
  id: 'geen-inleverplek',
  title: {nl: 'Niet duidelijk waar de lezer iets inlevert', en: 'Unclear where to hand in'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Heerlijk Helder', 'Direct Duidelijk'],
  presets: ['b1-brief'],
  options: {soort: 'auto'},
  messages: {
    nl: {
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet hoe of waar de lezer de papieren inlevert.`,
        why: 'De lezer heeft de papieren wel, maar weet niet waar ze naartoe moeten.',
        todo: 'Noem de manieren. Bijvoorbeeld: "Upload de papieren op Mijn Gemeente. Of stuur ze naar Postbus 100, 1230 AA Waterrijk."'
      })
    },
    en: {
      geen: (d) => ({
        what: `${englishKind(d)} It does not say how or where to hand in the papers.`,
        why: 'Readers have the papers, but do not know where to send them.',
        todo: 'Name the ways. For example: "Upload de papieren op Mijn Gemeente. Of stuur ze naar Postbus 100, 1230 AA Waterrijk."'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek']) === undefined,
  check({letter, text}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek'])
    const line = found && !saysWhereToSend(letter) ? handIn(letter) : undefined
    if (line && found) report('geen', line.at, found.kind, found.extras)
  }
})
