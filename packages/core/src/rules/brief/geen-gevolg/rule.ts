import {rule} from '../../../model/rule.ts'
import {duties, saysNothingToDo, saysWhatOtherwise} from '../../../text/letter/duties.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

/** A letter that asks for something, but not what happens if the reader does nothing. Basis: Heerlijk Helder. */
export default rule({
  id: 'geen-gevolg',
  title: {nl: 'Niet duidelijk wat er gebeurt als de lezer niets doet', en: 'Unclear what happens otherwise'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {soort: 'auto'},
  messages: {
    nl: {
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet wat er gebeurt als de lezer niets doet of te laat is.`,
        why: 'Lezers moeten kunnen kiezen wat zij het eerst doen. Anders schrikken zij later van het gevolg.',
        todo: 'Zeg wat het gevolg is. Bijvoorbeeld: "Krijgen wij de papieren niet op tijd? Dan kunnen wij u geen bijstand geven."'
      }),
      afspraak: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet wat de lezer doet als hij niet kan komen.`,
        why: 'Een lezer die niet kan, blijft dan weg zonder iets te zeggen.',
        todo: 'Zeg hoe de lezer de afspraak verandert. Bijvoorbeeld: "Kunt u dan niet? Bel ons uiterlijk maandag 23 november."'
      })
    },
    en: {
      geen: (d) => ({
        what: `${englishKind(d)} It does not say what happens if the reader does nothing or is late.`,
        why: 'Readers must be able to choose what to do first. Otherwise the result is a shock.',
        todo: 'Say what follows. For example: "Krijgen wij de papieren niet op tijd? Dan kunnen wij u geen bijstand geven."'
      }),
      afspraak: (d) => ({
        what: `${englishKind(d)} It does not say what to do when the reader can not come.`,
        why: 'Readers who can not come stay away without a word.',
        todo: 'Say how to change the appointment. For example: "Kunt u dan niet? Bel ons uiterlijk maandag 23 november."'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek', 'herinnering', 'aanslag', 'uitnodiging']) === undefined,
  check({letter, text}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek', 'herinnering', 'aanslag', 'uitnodiging'])
    if (!found || saysNothingToDo(letter) || saysWhatOtherwise(letter)) return
    const {kind, extras} = found
    const line = duties(letter)[0]?.line ?? letter.parts.body.find(({running}) => running)
    if (!line) return
    if (kind.soort !== 'uitnodiging') report('geen', line.at, kind, {...extras, level: kind.soort === 'aanslag' ? 'advice' : 'warning'})
    // Who is one of many guests can just stay away.
    else if (isPersonal(letter.parts.body.map(({plain}) => plain))) report('afspraak', line.at, kind, {...extras, level: 'advice'})
  }
})

function isPersonal(lines: readonly string[]): boolean {
  return lines.some((plain) => /\bafspraak\b|\bgesprek\b|\bkomt bij u thuis\b|\b(?:toets|keuring|onderzoek|zitting)\b|\bverwachten wij u\b|\bwij verwachten u\b/.test(plain))
    && !lines.some((plain) => /\bvan harte welkom\b|\binloop\b|\bbijeenkomst\b|avond\b|\bwerkgroep\b/.test(plain))
}
