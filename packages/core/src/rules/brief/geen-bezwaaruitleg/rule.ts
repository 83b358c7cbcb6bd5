import {rule} from '../../../model/rule.ts'
import {objectionIn} from '../../../text/letter/objection.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

interface Deels extends Recognised {
  readonly mist: 'waar' | 'wanneer' | 'beide'
}

const missing = {
  waar: ['Er staat niet waar of hoe.', 'It does not say where or how.'],
  wanneer: ['Er staat niet tot wanneer.', 'It does not say until when.'],
  beide: ['Er staat niet hoe, waar en tot wanneer.', 'It does not say how, where and until when.']
} as const

/** A decision that does not say how, where and by when to object. Basis: Algemene wet bestuursrecht, article 3:45. */
export default rule({
  id: 'geen-bezwaaruitleg',
  title: {nl: 'Geen uitleg over bezwaar', en: 'No explanation of objecting'},
  needs: ['text', 'structure', 'letter'],
  level: 'warning',
  basis: ['Awb 3:45', 'Direct Duidelijk'],
  presets: ['b1-brief'],
  options: {soort: 'auto'},
  messages: {
    nl: {
      geen: (d: Recognised) => ({
        what: `${dutchKind(d)} Er staat niet dat de lezer bezwaar kan maken.`,
        why: 'Een lezer die het niet eens is met u, moet weten wat hij kan doen. De wet vraagt dat ook.',
        todo: 'Leg uit hoe, waar en tot wanneer. Bijvoorbeeld: "Bent u het niet eens met ons besluit? Maak dan uiterlijk 20 juli 2026 bezwaar op www.waterrijk.nl/bezwaar."'
      }),
      deels: (d: Deels) => ({
        what: `${dutchKind(d)} De lezer kan bezwaar maken. ${missing[d.mist][0]}`,
        why: 'Zonder die uitleg maakt de lezer geen bezwaar, of te laat. De wet vraagt dat u dit uitlegt.',
        todo: 'Noem een datum en een adres. Bijvoorbeeld: "Doe dit uiterlijk 20 juli 2026. Stuur uw brief naar Postbus 100, 1230 AA Waterrijk."'
      })
    },
    en: {
      geen: (d) => ({
        what: `${englishKind(d)} It does not say that the reader can object.`,
        why: 'Readers who disagree must know what they can do. The law asks for it too.',
        todo: 'Explain how, where and until when. For example: "Bent u het niet eens met ons besluit? Maak dan uiterlijk 20 juli 2026 bezwaar op www.waterrijk.nl/bezwaar."'
      }),
      deels: (d) => ({
        what: `${englishKind(d)} The reader can object. ${missing[d.mist][1]}`,
        why: 'Without that, readers do not object or are too late. The law asks for this explanation.',
        todo: 'Give a date and an address. For example: "Doe dit uiterlijk 20 juli 2026. Stuur uw brief naar Postbus 100, 1230 AA Waterrijk."'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['besluit', 'afwijzing', 'aanslag']) === undefined,
  check({letter, text, structure}, {soort}, report) {
    const found = recognise(letter, soort, text.text, ['besluit', 'afwijzing', 'aanslag'])
    if (!found) return
    const {line, where, when} = objectionIn(letter, structure.links.map(({at}) => at))
    if (!line) {
      // A bill is a decision when it is a tax or a fee; a rent or a purchase is not.
      if (found.kind.soort === 'aanslag' && !letter.parts.body.some(({plain}) => /\baanslag|\bleges\b|belasting|heffing|\bboete\b|terugvorder|terugbetalen/.test(plain))) return
      report('geen', letter.parts.closing?.at ?? 'document', found.kind, found.extras)
    } else if (!where || !when) report('deels', line.at, {...found.kind, mist: where ? 'wanneer' : when ? 'waar' : 'beide'}, found.extras)
  }
})
