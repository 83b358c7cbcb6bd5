import {rule} from '../../../model/rule.ts'
import {unlistedEnclosure} from '../../../text/letter/contact.ts'

/** The text speaks of something enclosed, but the letter does not list what is. Basis: Heerlijk Helder. */
export default rule({
  id: 'bijlage-niet-genoemd',
  title: {nl: 'Bijlage niet genoemd', en: 'Enclosure not listed'},
  needs: ['letter'],
  level: 'advice',
  basis: ['Heerlijk Helder'],
  presets: [],
  options: {},
  messages: {
    nl: {
      niet: () => ({
        what: 'Hier staat dat er iets bij de brief zit. Boven of onder de brief staat niet welke bijlagen er zijn.',
        why: 'De lezer kan dan niet zien of er iets ontbreekt.',
        todo: 'Zet boven of onder de brief een regel. Bijvoorbeeld: "Bijlage: antwoordformulier".'
      })
    },
    en: {
      niet: () => ({
        what: 'It says here that something is enclosed. Above or below the letter no line says what is.',
        why: 'Readers can not see whether something is missing.',
        todo: 'Add a line above or below the letter. For example: "Bijlage: antwoordformulier".'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter}, _options, report) {
    const line = unlistedEnclosure(letter)
    if (line) report('niet', line.at, {})
  }
})
