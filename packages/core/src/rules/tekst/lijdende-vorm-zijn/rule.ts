import {rule} from '../../../model/rule.ts'
import {findPassives} from '../../../text/passives.ts'

interface Vorm {
  readonly woorden: string
  /** "door het college", or nothing. */
  readonly wie: string
}

/** Passives with "zijn". Figures: Amsterdam pairs, 18 % of the sentences before and 11 % after editing, so a weaker sign than "worden". */
export default rule({
  id: 'lijdende-vorm-zijn',
  title: {nl: 'Lijdende vorm met "zijn"', en: 'Passive with "zijn"'},
  needs: ['text', 'syntax'],
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  /** A shorter sentence that names nobody can be read at once, and what counts in it is what was done. */
  options: {min: 9},
  messages: {
    nl: {
      lijdend: ({woorden, wie}: Vorm) => ({
        what: `Hier staat een lijdende vorm: "${woorden}".`,
        why: wie === '' ? 'De lezer ziet niet wie het deed.' : 'De lezer ziet pas laat wie het deed.',
        todo: wie === '' ? 'Weet u wie het deed en is dat van belang? Schrijf dan: "Wij hebben …".' : `Maak van "${wie}" het onderwerp. Begin daarmee.`
      })
    },
    en: {
      lijdend: ({woorden, wie}) => ({
        what: `This is a passive: "${woorden}".`,
        why: wie === '' ? 'Readers do not see who did it.' : 'Readers only see late who did it.',
        todo: wie === '' ? 'Do you know who did it, and does it matter? Then write: "Wij hebben …".' : `Make "${wie}" the subject. Begin with it.`
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check(facts, {min}, report) {
    for (const {speaker, at, words, doer, length} of findPassives(facts)) {
      if (speaker === 'zijn' && (doer !== '' || length >= min)) report('lijdend', at, {woorden: words, wie: doer})
    }
  }
})
