import {rule} from '../../../model/rule.ts'
import {isEmptyHeading} from './headings.ts'
import {isOtherTopic} from './topics.ts'

const why = {
  nl: 'Veel lezers zoeken met hun ogen naar de koppen. Mensen met een schermlezer springen van kop naar kop.',
  en: 'Many readers look for the headings. People with a screen reader jump from heading to heading.'
}
const todo = {nl: 'Schrijf in de kop wat eronder staat.', en: 'Say in the heading what is under it.'}

/** Headings that a program filled in and nobody replaced, and headings with a text about something else under them. WCAG 2.4.6, as in ACT rule b49b2e. */
export default rule({
  id: 'kop-zegt-niets',
  title: {nl: 'Kop zegt niets', en: 'Heading says nothing'},
  needs: ['structure', 'text'],
  level: 'error',
  basis: ['WCAG 2.4.6', 'EN 301 549 9.2.4.6', 'EN 301 549 10.2.4.6', 'ACT b49b2e'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      leeg: ({kop}: {readonly kop: string}) => ({
        what: `Deze kop is "${kop}". Dat zegt niet wat eronder staat.`,
        why: why.nl,
        todo: todo.nl
      }),
      anders: ({kop}: {readonly kop: string}) => ({what: `De kop is "${kop}". Maar de tekst eronder gaat over iets anders.`, why: why.nl, todo: todo.nl})
    },
    en: {
      leeg: ({kop}) => ({
        what: `This heading is "${kop}". That does not say what is under it.`,
        why: why.en,
        todo: todo.en
      }),
      anders: ({kop}) => ({what: `The heading is "${kop}". But the text under it is about something else.`, why: why.en, todo: todo.en})
    }
  },
  inapplicable: ({structure}) => structure.headings.length === 0,
  check({structure, text: {text}}, _options, report) {
    const starts = new Set(structure.headings.map(({at: [start]}) => start))
    for (const {at, text: kop} of structure.headings) {
      if (isEmptyHeading(kop)) report('leeg', at, {kop: kop.trim()})
      else if (isOtherTopic(kop, firstUnder(at[1], text, starts))) report('anders', at, {kop: kop.trim()})
    }
  }
})

/** The paragraph that follows a heading; empty where another heading does. */
function firstUnder(end: number, text: string, headings: ReadonlySet<number>): string {
  const start = end + (/^\s*/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
  const blank = text.indexOf('\n\n', start)
  return headings.has(start) ? '' : text.slice(start, blank === -1 ? text.length : blank)
}
