import type {Range} from '../../../model/document.ts'
import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/**
 * Learned and abstract words for which Dutch has an ordinary one. Figures: of the words that the city of Amsterdam marks as hard, editors
 * remove more than half: 23.2 % of the sentences before editing and 10.4 % after it.
 */
export default wordList({
  id: 'moeilijk-woord',
  title: {nl: 'Moeilijk woord', en: 'Difficult word'},
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.5'],
  presets: ['b1-brief', 'b1-web'],
  words,
  yields: {words: ['ambtelijk-woord', 'vakterm', 'leenwoord']},
  ignore: ({at}, text) => isOnButton(at, text),
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is een moeilijk woord.`,
      why: 'Niet iedereen kent dit woord. Wie het niet kent, mist een deel van uw tekst.',
      todo: advice(better && `Schrijf liever: ${either(better, 'of')}.`, note) || 'Zeg het met gewone woorden.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is a difficult word.`,
      why: 'Not everyone knows this word. Whoever does not, misses part of your text.',
      todo: advice(better && `Rather write: ${either(better, 'or')}.`, note) || 'Say it in ordinary words.'
    })
  }
})

function advice(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** Words that readers know from buttons: another word there would be a surprise. */
const pressed = new Set(['accepteren', 'accepteer', 'annuleren', 'annuleer', 'bevestigen', 'bevestig', 'downloaden', 'download', 'filteren', 'filter', 'opslaan', 'registreren', 'selecteren', 'selecteer', 'uploaden', 'upload', 'verwijderen', 'verwijder', 'verzenden', 'verzend', 'wijzigen', 'wijzig'])

/** Does one of these words stand all alone in its block, as on a button or in a link that looks like one? */
function isOnButton([start, end]: Range, text: string): boolean {
  return (start === 0 || text.slice(start - 2, start) === '\n\n') && (end === text.length || text.slice(end, end + 2) === '\n\n') && pressed.has(text.slice(start, end).toLowerCase())
}
