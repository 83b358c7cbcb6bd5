import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {enumerations} from './enumerations.ts'

interface Opsomming {
  readonly aantal: number
}

/** Four or more items in a sentence, which a list would show better. Basis: Redactiestatuut Rotterdam 2.6.8, dutch-style-guide. */
export default rule({
  id: 'opsomming-in-zin',
  title: {nl: 'Opsomming in een zin', en: 'Enumeration in a sentence'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {min: 4, short: 5, words: 10},
  messages: {
    nl: {
      opsomming: ({aantal}: Opsomming) => ({
        what: `In deze zin staat een opsomming van ${aantal} dingen.`,
        why: 'In een zin ziet de lezer niet goed waar het ene ophoudt en het andere begint.',
        todo: 'Maak er een lijst van met streepjes of bolletjes.'
      })
    },
    en: {
      opsomming: ({aantal}) => ({
        what: `This sentence enumerates ${aantal} things.`,
        why: 'In a sentence readers do not see well where one ends and the next begins.',
        todo: 'Make it a bulleted list.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, {min, short, words: long}, report) {
    for (const sentence of runningSentences(syntax)) {
      for (const {from, to, items, words} of enumerations(sentence, min)) {
        if (items < short && words < long) continue // "rijk, provincies, gemeenten en waterschappen" reads well
        if (!isQuoted(text, [from.start, from.end]) && !isQuoted(text, [to.start, to.end])) report('opsomming', [from.start, to.end], {aantal: items}, {level: words >= long ? 'warning' : 'advice'})
      }
    }
  }
})
