import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/**
 * Prepositions of three or more words, where one will do. Figures: Amsterdam pairs, 3.8 % of the sentences before editing and
 * none after it.
 */
export default wordList({
  id: 'voorzetseluitdrukking',
  title: {nl: 'Voorzetseluitdrukking', en: 'Wordy preposition'},
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.5'],
  presets: ['b1-brief', 'b1-web'],
  words,
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is een formele uitdrukking.`,
      why: `De zin wordt er langer en stijver van. ${better === '' ? 'Met een werkwoord leest hij makkelijker.' : 'Het kan korter en gewoner.'}`,
      todo: advice(better && `Schrijf liever: ${either(better, 'of')}.`, note)
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is a formal expression.`,
      why: `It makes the sentence longer and stiffer. ${better === '' ? 'With a verb it is easier to read.' : 'There is a shorter, more ordinary word.'}`,
      todo: advice(better && `Rather write: ${either(better, 'or')}.`, note)
    })
  }
})

function advice(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
