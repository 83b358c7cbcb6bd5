import {rule} from '../../../model/rule.ts'
import {stretches} from './stretches.ts'

interface Stuk {
  readonly woorden: number
  readonly max: number
}

/** Long running text without headings. Basis: Direct Duidelijk, NL Design System (headings), WCAG 2.4.10 (AAA). */
export default rule({
  id: 'geen-tussenkopjes',
  title: {nl: 'Geen tussenkopjes', en: 'No headings in between'},
  needs: ['text', 'structure'],
  level: 'warning',
  basis: ['Direct Duidelijk', 'NL Design System', 'WCAG 2.4.10'],
  presets: ['b1-brief', 'b1-web'],
  options: {max: 300},
  messages: {
    nl: {
      geen: ({woorden, max}: Stuk) => ({
        what: `Hier begint een tekst van ongeveer ${woorden} woorden zonder tussenkopjes. Vanaf ${max} woorden zijn kopjes nodig.`,
        why: 'Lezers zoeken eerst wat voor hen belangrijk is. Zonder kopjes moeten zij alles lezen. Voor blinde lezers is dat nog lastiger.',
        todo: 'Zet boven elk onderwerp een kort kopje, zoals "Wat moet u doen?". Gebruik daarvoor de kopstijl van uw programma.'
      }),
      lang: ({woorden, max}: Stuk) => ({
        what: `Hier begint een stuk van ongeveer ${woorden} woorden zonder tussenkopje. Vanaf ${max} woorden is een kopje nodig.`,
        why: 'In een lang stuk vindt de lezer moeilijk terug wat hij zoekt.',
        todo: 'Verdeel dit stuk. Zet boven elk deel een kort kopje dat zegt waar het over gaat.'
      })
    },
    en: {
      geen: ({woorden, max}) => ({
        what: `A text of about ${woorden} words without headings begins here. From ${max} words on, headings are needed.`,
        why: 'Readers first look for what matters to them. Without headings they must read everything. That is harder still for blind readers.',
        todo: 'Put a short heading above each subject, such as "Wat moet u doen?". Use the heading style of your program.'
      }),
      lang: ({woorden, max}) => ({
        what: `A part of about ${woorden} words without a heading begins here. From ${max} words on, a heading is needed.`,
        why: 'In a long part readers have trouble finding what they look for.',
        todo: 'Divide this part. Put a short heading above each piece that says what it is about.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text, structure}, {max}, report) {
    for (const {first, words, underHeading} of stretches({text, structure})) {
      if (words > max) report(underHeading ? 'lang' : 'geen', first.sentences[0]?.at ?? first.at, {woorden: words, max})
    }
  }
})
