import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/**
 * Formal and outdated words that people only meet in official letters. Figures: Amsterdam pairs, 3.9 % of the sentences before
 * editing and 0.2 % after it.
 */
export default wordList({
  id: 'ambtelijk-woord',
  title: {nl: 'Ambtelijk woord', en: 'Officialese'},
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.5'],
  presets: ['b1-brief', 'b1-web'],
  words,
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is ambtelijke taal.`,
      why: 'Zo praten de meeste mensen niet. De tekst wordt er stijf van, en niet iedereen kent het.',
      todo: advice(better && `Schrijf liever: ${either(better, 'of')}.`, note) || 'Schrijf het zoals u het iemand zou vertellen.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is officialese.`,
      why: 'Most people do not talk like this. It makes the text stiff, and not everyone knows it.',
      todo: advice(better && `Rather write: ${either(better, 'or')}.`, note) || 'Write it the way you would tell someone.'
    })
  }
})

function advice(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
