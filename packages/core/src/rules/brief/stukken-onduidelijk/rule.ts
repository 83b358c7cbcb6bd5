import {rule} from '../../../model/rule.ts'
import {vagueRequest} from '../../../text/letter/duties.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

/** A letter that asks for papers without saying which. Basis: Heerlijk Helder. */
export default rule({
  id: 'stukken-onduidelijk',
  title: {nl: 'Niet duidelijk wat de lezer moet sturen', en: 'Unclear what to send'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Heerlijk Helder', 'Direct Duidelijk'],
  presets: [],
  options: {soort: 'auto'},
  messages: {
    nl: {
      vaag: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet welke papieren de lezer moet sturen.`,
        why: 'De lezer weet niet wat goed genoeg is. Hij stuurt te veel, te weinig of niets.',
        todo: 'Maak een lijst van wat u nodig hebt. Bijvoorbeeld: "een kopie van uw huurcontract" of "uw bankafschrift van oktober".'
      })
    },
    en: {
      vaag: (d) => ({
        what: `${englishKind(d)} It does not say which papers the reader must send.`,
        why: 'Readers do not know what is good enough. They send too much, too little or nothing.',
        todo: 'Make a list of what you need. For example: "een kopie van uw huurcontract" or "uw bankafschrift van oktober".'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek']) === undefined,
  check({letter, text}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek'])
    const line = found && vagueRequest(letter)
    if (line) report('vaag', line.at, found.kind, found.extras)
  }
})
