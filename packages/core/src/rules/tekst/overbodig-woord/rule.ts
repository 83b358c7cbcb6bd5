import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/** Words that add little to a sentence, or that make it vague. */
export default wordList({
  id: 'overbodig-woord',
  title: {nl: 'Overbodig woord', en: 'Redundant word'},
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  words,
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is vaak overbodig, of het kan korter.`,
      why: 'Zulke woorden maken de zin langer. De lezer ziet minder goed wat belangrijk is.',
      todo: [better && `Schrijf liever: ${either(better, 'of')}.`, note].filter((part) => part !== '').join(' ') || 'Laat het weg. Lees de zin daarna nog een keer.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is often redundant, or can be shorter.`,
      why: 'Words like these make the sentence longer. The reader sees less well what matters.',
      todo: [better && `Rather write: ${either(better, 'or')}.`, note].filter((part) => part !== '').join(' ') || 'Leave it out. Then read the sentence again.'
    })
  }
})
