import {rule} from '../../../model/rule.ts'
import {findPassives} from '../../../text/passives.ts'

interface Vorm {
  readonly woorden: string
  /** "door het college", or nothing. */
  readonly wie: string
}

/** Passives with "worden". Figures: Amsterdam pairs, 16 % of the sentences before and 3 % after editing. */
export default rule({
  id: 'lijdende-vorm',
  title: {nl: 'Lijdende vorm', en: 'Passive'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  /** In a shorter sentence that names nobody it is an advice: such a sentence can still be read at once. */
  options: {warning: 9},
  messages: {
    nl: {
      lijdend: ({woorden, wie}: Vorm) => ({
        what: `Hier staat een lijdende vorm: "${woorden}".`,
        why: wie === '' ? 'De lezer ziet niet wie iets doet.' : 'De lezer ziet pas laat wie iets doet.',
        todo: wie === '' ? 'Schrijf wie het doet, bijvoorbeeld: "Wij …" of "U …".' : `Maak van "${wie}" het onderwerp. Begin daarmee.`
      })
    },
    en: {
      lijdend: ({woorden, wie}) => ({
        what: `This is a passive: "${woorden}".`,
        why: wie === '' ? 'Readers do not see who acts.' : 'Readers only see late who acts.',
        todo: wie === '' ? 'Write who does it, for instance: "Wij …" or "U …".' : `Make "${wie}" the subject. Begin with it.`
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check(facts, {warning}, report) {
    for (const {speaker, at, words, doer, length} of findPassives(facts)) {
      if (speaker === 'worden') report('lijdend', at, {woorden: words, wie: doer}, {level: doer === '' && length < warning ? 'advice' : 'warning'})
    }
  }
})
