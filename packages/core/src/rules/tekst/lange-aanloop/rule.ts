import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {runUp} from './run-up.ts'

interface Aanloop {
  readonly woorden: number
  readonly werkwoord: string
}

/** Many words before the finite verb of the main clause. Basis: Schrijfwijzer VRU 4.1.4. */
export default rule({
  id: 'lange-aanloop',
  title: {nl: 'Lange aanloop', en: 'Long run-up'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Schrijfwijzer VRU'],
  presets: ['b1-brief', 'b1-web'],
  options: {max: 8, warning: 12},
  messages: {
    nl: {
      lang: ({woorden, werkwoord}: Aanloop) => ({
        what: `Vóór het werkwoord "${werkwoord}" staan ${woorden} woorden.`,
        why: 'De lezer weet pas laat waar de zin over gaat.',
        todo: 'Begin met wie iets doet en met het werkwoord. Zet de rest erachter of in een eigen zin.'
      }),
      onderwerp: ({woorden, werkwoord}: Aanloop) => ({
        what: `Het onderwerp is lang: vóór het werkwoord "${werkwoord}" staan ${woorden} woorden.`,
        why: 'De lezer weet pas laat wat er gebeurt.',
        todo: 'Maak het onderwerp korter. Zet een deel ervan in een eigen zin.'
      })
    },
    en: {
      lang: ({woorden, werkwoord}) => ({
        what: `There are ${woorden} words before the verb "${werkwoord}".`,
        why: 'Readers only know late what the sentence is about.',
        todo: 'Begin with who acts and with the verb. Put the rest after it or in a sentence of its own.'
      }),
      onderwerp: ({woorden, werkwoord}) => ({
        what: `The subject is long: there are ${woorden} words before the verb "${werkwoord}".`,
        why: 'Readers only know late what happens.',
        todo: 'Make the subject shorter. Put part of it in a sentence of its own.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, {max, warning}, report) {
    for (const sentence of runningSentences(syntax)) {
      const found = runUp(sentence)
      if (!found || found.words <= (found.bySubject ? warning : max) || isQuoted(text, [found.verb.start, found.verb.end])) continue
      report(found.bySubject ? 'onderwerp' : 'lang', found.at, {woorden: found.words, werkwoord: found.verb.form}, {level: found.words > warning && !found.bySubject ? 'warning' : 'advice'})
    }
  }
})
