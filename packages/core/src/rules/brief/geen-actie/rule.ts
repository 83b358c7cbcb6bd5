import {rule} from '../../../model/rule.ts'
import {duties, saysNothingToDo} from '../../../text/letter/duties.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

/** A letter that asks for something, but does not tell the reader what to do. Basis: Heerlijk Helder, Direct Duidelijk. */
export default rule({
  id: 'geen-actie',
  title: {nl: 'Niet duidelijk wat de lezer moet doen', en: 'Unclear what the reader must do'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Heerlijk Helder', 'Direct Duidelijk'],
  presets: [],
  options: {soort: 'auto'},
  messages: {
    nl: {
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Nergens staat wat de lezer moet doen.`,
        why: 'Een lezer die niet weet wat hij moet doen, doet niets.',
        todo: 'Zeg wat u vraagt, met een werkwoord vooraan. Bijvoorbeeld: "Stuur ons een kopie van uw huurcontract."'
      }),
      verstopt: (d: Recognised) => ({
        what: `${dutchKind(d)} Deze zin zegt niet dat de lezer iets moet doen. Er staat alleen dat er iets moet gebeuren.`,
        why: 'Veel lezers begrijpen dan niet dat het om hen gaat.',
        todo: 'Spreek de lezer aan. Schrijf niet "De stukken dienen te worden ingeleverd", maar "Lever de stukken in".'
      })
    },
    en: {
      geen: (d) => ({
        what: `${englishKind(d)} It does not say anywhere what the reader must do.`,
        why: 'Readers who do not know what to do, do nothing.',
        todo: 'Say what you ask, with the verb first. For example: "Stuur ons een kopie van uw huurcontract."'
      }),
      verstopt: (d) => ({
        what: `${englishKind(d)} This sentence does not tell readers to do something. It only says that something must happen.`,
        why: 'Many readers do not understand that it is about them.',
        todo: 'Address the reader. Do not write "De stukken dienen te worden ingeleverd" but "Lever de stukken in".'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek', 'uitnodiging', 'herinnering']) === undefined,
  check({letter, text}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek', 'uitnodiging', 'herinnering'])
    const first = letter.parts.body.find(({running}) => running)
    if (!found || !first || saysNothingToDo(letter)) return
    const all = duties(letter)
    if (all.some(({toReader}) => toReader)) return
    const hidden = all[0]
    // Day, time and place of an invitation say enough.
    if (hidden) report('verstopt', hidden.line.at, found.kind, found.extras)
    else if (found.kind.soort !== 'uitnodiging') report('geen', first.at, found.kind, found.extras)
  }
})
