import {rule} from '../../../model/rule.ts'

interface Gemiddelde {
  readonly gemiddelde: string
  readonly max: number
}

/** Running text of which the sentences are long on average. Headings, items and cells don't count. Basis: Redactiestatuut Rotterdam 2.7.1. */
export default rule({
  id: 'gemiddelde-zinslengte',
  title: {nl: 'Zinnen zijn gemiddeld lang', en: 'Sentences are long on average'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {max: 15, zinnen: 5},
  messages: {
    nl: {
      lang: ({gemiddelde, max}: Gemiddelde) => ({
        what: `De zinnen hebben gemiddeld ${gemiddelde} woorden. Dat zijn er meer dan ${max}.`,
        why: 'Veel lange zinnen achter elkaar maken moe. Dan stopt de lezer.',
        todo: 'Wissel af. Zet korte zinnen tussen de lange. Laat woorden als "omdat" en "maar" staan.'
      })
    },
    en: {
      lang: ({gemiddelde, max}) => ({
        what: `The sentences have ${gemiddelde} words on average. That is more than ${max}.`,
        why: 'Many long sentences in a row are tiring. Then the reader stops.',
        todo: 'Vary. Put short sentences between the long ones. Keep words like "omdat" and "maar".'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.every(({block}) => block !== 'paragraph'),
  check({text}, {max, zinnen}, report) {
    // A line without a verb or an end mark, such as an address, is no sentence.
    const running = text.sentences.filter(({block, at, words}) => block === 'paragraph' && words.length > 2 && /[.?!]["”’')]*$/.test(text.text.slice(...at)))
    const mean = running.reduce((sum, {words}) => sum + words.length, 0) / running.length
    if (running.length >= zinnen && mean > max) report('lang', 'document', {gemiddelde: mean.toFixed(1).replace('.', ','), max})
  }
})
