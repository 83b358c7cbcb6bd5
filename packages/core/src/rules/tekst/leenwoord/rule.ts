import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/** English and other loan words, and the jargon of offices, for which Dutch has an ordinary word. */
export default wordList({
  id: 'leenwoord',
  title: {nl: 'Leenwoord', en: 'Loan word'},
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.5'],
  presets: ['b1-brief', 'b1-web'],
  words,
  // A name in capitals: "FLOW".
  ignore: ({at}, text) => /^\p{Lu}{3,}$/u.test(text.slice(...at)),
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is een leenwoord of een kantoorwoord.`,
      why: 'Niet elke lezer kent dit woord. Voor een gewoon Nederlands woord hoeft niemand na te denken.',
      todo: [better && `Schrijf liever: ${either(better, 'of')}.`, note].filter((part) => part !== '').join(' ') || 'Kies een gewoon Nederlands woord.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is a loan word or office jargon.`,
      why: 'Not every reader knows this word. An ordinary Dutch word needs no thinking.',
      todo: [better && `Rather write: ${either(better, 'or')}.`, note].filter((part) => part !== '').join(' ') || 'Choose an ordinary Dutch word.'
    })
  }
})
