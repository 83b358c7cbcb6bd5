import {engineRule} from '../engine-rule.ts'

/** Sound without its words as text. Sure where there is no text near it that could be those words, and no link to such a text. */
export default engineRule({
  id: 'geluid-zonder-tekst',
  title: {nl: 'Geluid zonder tekst', en: 'Audio without text'},
  also: ({sounds}) => sounds.map((spot) => ({rule: 'audio-caption', spot}))
})
