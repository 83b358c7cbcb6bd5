import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/**
 * Abbreviations in running text; those before a name or number are left alone. Figures: Amsterdam pairs, 0.7 % of the sentences
 * before editing and 0.1 % after it.
 */
export default wordList({
  id: 'afkorting',
  title: {nl: 'Afkorting', en: 'Abbreviation'},
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.4'],
  presets: ['b1-brief', 'b1-web'],
  words,
  ignore: ({at}, text) => isName(text.slice(...at)),
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is een afkorting. De betekenis is: ${note}.`,
      why: 'Niet elke lezer kent deze letters. Wie ze niet kent, moet gissen.',
      todo: better === '' ? 'Schrijf het voluit, in gewone woorden.' : `Schrijf liever: ${either(better, 'of')}.`
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is an abbreviation. It means: ${note}.`,
      why: 'Not every reader knows these letters. Those who do not have to guess.',
      todo: better === '' ? 'Write it out, in ordinary words.' : `Rather write: ${either(better, 'or')}.`
    })
  }
})

const inCapitals = new Set(['L.S.', 'N.B.', 'R.S.V.P.', 'S.V.P.', 'A.U.B.'])

/** "NAV" and "V.V." are names, "nav" and "Nav" are short for "naar aanleiding van". */
function isName(word: string): boolean {
  return /^(?:\p{Lu}{2,}|\p{Lu}\.\p{Lu}\.)$/u.test(word) && !inCapitals.has(word)
}
