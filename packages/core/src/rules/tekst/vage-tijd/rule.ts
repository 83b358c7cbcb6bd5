import {either, wordList} from '../../word-list.ts'
import {namesTime} from './time.ts'
import {words} from './words.gen.ts'

/** Words for a time that leave the reader guessing. A sentence that also names a time, and one that asks the reader to hurry, are left alone. */
export default wordList({
  id: 'vage-tijd',
  title: {nl: 'Vage tijd', en: 'Vague time'},
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  words,
  ignore: ({at}, text) => namesTime(at, text),
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" zegt niet precies wanneer.`,
      why: 'De lezer weet niet hoelang het duurt. Hij gaat wachten, of hij gaat bellen.',
      todo: [better && `Schrijf liever: ${either(better, 'of')}.`, note].filter((part) => part !== '').join(' ') || 'Schrijf een datum of een termijn.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" does not say exactly when.`,
      why: 'The reader does not know how long it takes, and will wait, or phone.',
      todo: [better && `Rather write: ${either(better, 'or')}.`, note].filter((part) => part !== '').join(' ') || 'Write a date or a term.'
    })
  }
})
