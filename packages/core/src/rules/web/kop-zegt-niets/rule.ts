import {rule} from '../../../model/rule.ts'
import {isEmptyHeading} from './headings.ts'

/** Headings that a program filled in and nobody replaced. WCAG 2.4.6, as in ACT rule b49b2e. */
export default rule({
  id: 'kop-zegt-niets',
  title: {nl: 'Kop zegt niets', en: 'Heading says nothing'},
  needs: ['structure'],
  level: 'error',
  basis: ['WCAG 2.4.6', 'EN 301 549 9.2.4.6', 'EN 301 549 10.2.4.6', 'ACT b49b2e'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      leeg: ({kop}: {readonly kop: string}) => ({
        what: `Deze kop is "${kop}". Dat zegt niet wat eronder staat.`,
        why: 'Veel lezers zoeken met hun ogen naar de koppen. Mensen met een schermlezer springen van kop naar kop.',
        todo: 'Schrijf in de kop wat eronder staat.'
      })
    },
    en: {
      leeg: ({kop}) => ({
        what: `This heading is "${kop}". That does not say what is under it.`,
        why: 'Many readers look for the headings. People with a screen reader jump from heading to heading.',
        todo: 'Say in the heading what is under it.'
      })
    }
  },
  inapplicable: ({structure}) => structure.headings.length === 0,
  check({structure}, _options, report) {
    for (const {at, text} of structure.headings) if (isEmptyHeading(text)) report('leeg', at, {kop: text.trim()})
  }
})
