import {rule} from '../../../model/rule.ts'
import {askedPapers} from '../../../text/letter/duties.ts'
import {dutchKind, englishKind, recognise, type Recognised} from '../../../text/letter/recognised.ts'

interface Last extends Recognised {
  readonly aantal: number
  readonly max: number
}

/** A letter that asks for many papers at once. Basis: VNG, verkenning 2026 (procedures with too much burden of proof). */
export default rule({
  id: 'bewijslast',
  title: {nl: 'Veel bewijs gevraagd', en: 'Much proof asked'},
  needs: ['text', 'letter'],
  level: 'advice',
  basis: ['VNG-verkenning 2026'],
  presets: [],
  options: {max: 6, soort: 'auto'},
  messages: {
    nl: {
      veel: (d: Last) => ({
        what: `${dutchKind(d)} Vanaf hier vraagt u ${d.aantal} dingen. Meer dan ${d.max} is voor veel lezers te veel.`,
        why: 'Lezers haken af als zij veel moeten zoeken en bewijzen. Dan krijgen zij niet waar zij recht op hebben.',
        todo: 'Vraag alleen wat u echt nodig hebt. Wat de gemeente zelf kan opzoeken, hoeft de lezer niet te sturen.'
      })
    },
    en: {
      veel: (d) => ({
        what: `${englishKind(d)} From here on it asks for ${d.aantal} things. More than ${d.max} is too much for many readers.`,
        why: 'Readers give up when they must find and prove a lot. Then they do not get what they are entitled to.',
        todo: 'Ask only for what you really need. Readers need not send what the municipality can look up itself.'
      })
    }
  },
  inapplicable: ({letter, text}, {soort}) => !letter.isLetter || recognise(letter, soort, text.text, ['verzoek']) === undefined,
  check({letter, text}, {max, soort}, report) {
    const found = recognise(letter, soort, text.text, ['verzoek'])
    const papers = found ? askedPapers(letter) : []
    const first = papers[0]
    if (found && first && papers.length > max) report('veel', first.at, {...found.kind, aantal: papers.length, max}, found.extras)
  }
})
