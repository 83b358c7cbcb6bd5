import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {nominalisations} from './nominalisations.ts'

interface Stijl {
  readonly aantal: number
  readonly woorden: string
  /** "beoordelen, invoeren"; empty when no verb is known. */
  readonly werkwoorden: string
}

/** Verbs written as nouns. Figures: Amsterdam pairs, three or more in 6 % of the sentences before and 3 % after editing. */
export default rule({
  id: 'naamwoordstijl',
  title: {nl: 'Naamwoordstijl', en: 'Verbs written as nouns'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Redactiestatuut Rotterdam', 'T-Scan'],
  presets: ['b1-brief', 'b1-web'],
  options: {min: 2, warning: 3},
  messages: {
    nl: {
      naamwoorden: ({aantal, woorden, werkwoorden}: Stijl) => ({
        what: `In deze zin staan ${aantal} naamwoorden die iets zeggen over doen of zijn: ${woorden}.`,
        why: 'Zo klinkt de zin stijf. De lezer ziet niet wie wat doet.',
        todo: werkwoorden === '' ? 'Gebruik gewone werkwoorden.' : `Gebruik de werkwoorden: ${werkwoorden}. Schrijf erbij wie het doet.`
      })
    },
    en: {
      naamwoorden: ({aantal, woorden, werkwoorden}) => ({
        what: `This sentence has ${aantal} nouns that tell of doing or being: ${woorden}.`,
        why: 'That makes the sentence stiff. Readers do not see who does what.',
        todo: werkwoorden === '' ? 'Use plain verbs.' : `Use the verbs: ${werkwoorden}. Say who does it.`
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, {min, warning}, report) {
    for (const {words} of runningSentences(syntax)) {
      const found = nominalisations(words).filter(({noun: {start, end}}) => !isQuoted(text, [start, end]))
      const strong = found.filter((one) => one.strong).length
      const [first, last] = [found[0]?.noun, found.at(-1)?.noun]
      if (found.length < min || strong === 0 || !first || !last) continue
      const werkwoorden = [...new Set(found.map(({verb}) => verb).filter((verb) => verb !== ''))].map((verb) => `"${verb}"`).join(', ')
      const woorden = found.map(({noun}) => `"${noun.form}"`).join(', ')
      report('naamwoorden', [first.start, last.end], {aantal: found.length, woorden, werkwoorden}, {level: found.length >= warning && strong > 1 ? 'warning' : 'advice'})
    }
  }
})
