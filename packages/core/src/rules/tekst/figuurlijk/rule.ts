import {either, wordList} from '../../word-list.ts'
import {words} from './words.gen.ts'

/** Expressions that do not mean what their words say. */
export default wordList({
  id: 'figuurlijk',
  title: {nl: 'Figuurlijke taal', en: 'Figurative language'},
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.3'],
  presets: ['b1-brief', 'b1-web'],
  words,
  messages: {
    nl: ({word, better, note}) => ({
      what: `"${word}" is figuurlijke taal.`,
      why: 'Wie nog Nederlands leert, neemt de woorden letterlijk. Dan klopt de zin niet.',
      todo: [better && `Schrijf liever: ${either(better, 'of')}.`, note].filter((part) => part !== '').join(' ') || 'Schrijf gewoon wat u bedoelt.'
    }),
    en: ({word, better, note}) => ({
      what: `"${word}" is figurative language.`,
      why: 'Those who are learning Dutch take the words literally. Then the sentence makes no sense.',
      todo: [better && `Rather write: ${either(better, 'or')}.`, note].filter((part) => part !== '').join(' ') || 'Just write what you mean.'
    })
  }
})
