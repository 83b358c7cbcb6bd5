import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {subclauses} from './subclauses.ts'

interface Stapel {
  readonly aantal: number
  readonly woorden: string
}

/** Clauses within clauses, or three in one sentence. Basis: Redactiestatuut Rotterdam 2.7.2, dutch-style-guide. */
export default rule({
  id: 'gestapelde-bijzinnen',
  title: {nl: 'Gestapelde bijzinnen', en: 'Clause upon clause'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {min: 2, warning: 3, sentence: 15},
  messages: {
    nl: {
      stapel: ({aantal, woorden}: Stapel) => ({
        what: `Deze zin heeft ${aantal} bijzinnen: ${woorden}.`,
        why: 'De lezer moet alle stukken onthouden om te zien wat bij wat hoort.',
        todo: 'Geef elke boodschap een eigen zin.'
      })
    },
    en: {
      stapel: ({aantal, woorden}) => ({
        what: `This sentence has ${aantal} clauses: ${woorden}.`,
        why: 'Readers must remember all parts to see what belongs to what.',
        todo: 'Give each message a sentence of its own.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, {min, warning, sentence: longer}, report) {
    for (const {sentence, words} of runningSentences(syntax)) {
      if (sentence.words.length <= longer) continue
      const found = subclauses(words)
      const nested = found.some(({depth}) => depth > 1)
      if (found.length < (nested ? min : warning) || isQuoted(text, sentence.at)) continue
      const woorden = found.map(({opener, verb}) => `"${opener.form} … ${verb.form}"`).join(', ')
      report('stapel', sentence.at, {aantal: found.length, woorden}, {level: found.length >= warning ? 'warning' : 'advice'})
    }
  }
})
