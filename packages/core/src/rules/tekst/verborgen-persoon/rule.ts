import {rule} from '../../../model/rule.ts'
import {findPassives} from '../../../text/passives.ts'

interface Vorm {
  readonly woorden: string
}

/** Passives that leave out who acts where the reader must know: a duty, a right, or "er wordt". The other passives are those of two other rules. */
export default rule({
  id: 'verborgen-persoon',
  title: {nl: 'Wie doet het?', en: 'Who does it?'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      plicht: ({woorden, plicht}: Vorm & {readonly plicht: string}) => ({
        what: `Bij "${plicht}" en "${woorden}" staat niet wie dit doet.`,
        why: 'De lezer moet raden of hij zelf iets moet doen.',
        todo: 'Schrijf wie het doet, bijvoorbeeld: "U moet …", "U kunt …" of "Wij …".'
      }),
      niemand: ({woorden}: Vorm) => ({
        what: `In deze zin doet niemand iets: "${woorden}".`,
        why: 'De lezer ziet niet van wie dit komt of wie er aan het werk is.',
        todo: 'Schrijf wie het doet, bijvoorbeeld: "Wij …".'
      })
    },
    en: {
      plicht: ({woorden, plicht}) => ({
        what: `With "${plicht}" and "${woorden}" it does not say who does this.`,
        why: 'Readers must guess whether they must do something themselves.',
        todo: 'Write who does it, for instance: "U moet …", "U kunt …" or "Wij …".'
      }),
      niemand: ({woorden}) => ({
        what: `Nobody acts in this sentence: "${woorden}".`,
        why: 'Readers do not see who this comes from or who is at work.',
        todo: 'Write who does it, for instance: "Wij …".'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check(facts, _options, report) {
    for (const {speaker, at, words, modal, impersonal} of findPassives(facts)) {
      if (speaker !== 'hidden') continue
      if (!modal || impersonal) report('niemand', at, {woorden: words}, {level: 'advice'})
      else report('plicht', at, {woorden: words, plicht: modal.form}, {level: modal.lemma === 'kunnen' ? 'advice' : 'warning'})
    }
  }
})
