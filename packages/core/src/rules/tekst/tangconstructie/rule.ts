import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {widestPincer} from './pincers.ts'

interface Tang {
  readonly begin: string
  readonly eind: string
  readonly woorden: number
}

/** Words that belong together with many words between them. Editors of Amsterdam removed half of what is reported. Basis: Redactiestatuut Rotterdam 2.7.3; LiNT, longest dependency. */
export default rule({
  id: 'tangconstructie',
  title: {nl: 'Tangconstructie', en: 'Words that belong together far apart'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Redactiestatuut Rotterdam', 'LiNT'],
  presets: ['b1-brief', 'b1-web'],
  options: {min: 9, warning: 15, sentence: 15},
  messages: {
    nl: {
      onderwerp: ({begin, eind, woorden}: Tang) => ({
        what: `"${begin}" en "${eind}" horen bij elkaar. Er staan ${woorden} woorden tussen.`,
        why: 'De lezer moet lang onthouden over wie of wat het gaat.',
        todo: 'Zet ze bij elkaar. Wat ertussen staat, kan vaak in een eigen zin.'
      }),
      gezegde: ({begin, eind, woorden}: Tang) => ({
        what: `"${begin}" en "${eind}" horen bij elkaar. Er staan ${woorden} woorden tussen.`,
        why: 'De lezer weet pas aan het eind wat er gebeurt.',
        todo: 'Zet ze bij elkaar. Wat ertussen staat, kan vaak naar achteren of in een eigen zin.'
      }),
      lidwoord: ({begin, eind, woorden}: Tang) => ({
        what: `"${begin}" hoort bij "${eind}". Er staan ${woorden} woorden tussen.`,
        why: 'De lezer weet pas laat waar het over gaat.',
        todo: 'Schrijf het met "die" of "dat", of in een eigen zin.'
      })
    },
    en: {
      onderwerp: ({begin, eind, woorden}) => ({
        what: `"${begin}" and "${eind}" belong together. There are ${woorden} words between them.`,
        why: 'Readers must remember for long who or what it is about.',
        todo: 'Put them together. What is between them can often be a sentence of its own.'
      }),
      gezegde: ({begin, eind, woorden}) => ({
        what: `"${begin}" and "${eind}" belong together. There are ${woorden} words between them.`,
        why: 'Readers only know at the end what happens.',
        todo: 'Put them together. What is between them can often stand later or in a sentence of its own.'
      }),
      lidwoord: ({begin, eind, woorden}) => ({
        what: `"${begin}" belongs to "${eind}". There are ${woorden} words between them.`,
        why: 'Readers only know late what it is about.',
        todo: 'Write it with "die" or "dat", or in a sentence of its own.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, {min, warning, sentence: longer}, report) {
    for (const sentence of runningSentences(syntax)) {
      if (sentence.sentence.words.length <= longer) continue
      const pincer = widestPincer(sentence, min)
      if (!pincer || isQuoted(text, [pincer.from.start, pincer.to.end])) continue
      const {kind, from, to, between} = pincer
      report(kind === 'bijzin' ? 'onderwerp' : kind, [from.start, to.end], {begin: from.form, eind: to.form, woorden: between}, {level: between >= warning ? 'warning' : 'advice'})
    }
  }
})
