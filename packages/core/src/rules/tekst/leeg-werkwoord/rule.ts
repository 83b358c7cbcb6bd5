import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/** A verb that says little with a noun that says what is done, where one verb says it all. */
export default wordList({
  id: 'leeg-werkwoord',
  title: {nl: 'Leeg werkwoord', en: 'Empty verb'},
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  words,
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" kan korter, met één gewoon werkwoord.`,
      why: 'De actie zit verstopt in een ander woord. Met een gewoon werkwoord ziet de lezer meteen wie wat doet.',
      todo: [better && `Schrijf liever: ${either(better, 'of')}.`, note].filter((part) => part !== '').join(' ') || 'Gebruik het werkwoord dat zegt wat er gebeurt.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" can be shorter, with one ordinary verb.`,
      why: 'The action is hidden in another word. With an ordinary verb the reader sees at once who does what.',
      todo: [better && `Rather write: ${either(better, 'or')}.`, note].filter((part) => part !== '').join(' ') || 'Use the verb that says what happens.'
    })
  }
})
