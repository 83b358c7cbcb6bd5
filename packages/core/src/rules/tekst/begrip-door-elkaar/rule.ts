import {rule} from '../../../model/rule.ts'
import type {TextFacts, Word} from '../../../model/facts.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {terms} from './terms.ts'

interface Begrip {
  readonly woord: string
  readonly ander: string
  readonly keer: number
}

/** Two words for one thing in one text: "uw aanvraag" and later "uw verzoek". Readers think that these are two things. */
export default rule({
  id: 'begrip-door-elkaar',
  title: {nl: 'Twee woorden voor hetzelfde', en: 'Two words for one thing'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk'],
  presets: [],
  options: {},
  messages: {
    nl: {
      wissel: ({woord, ander, keer}: Begrip) => ({
        what: `Hier staat "${woord}". Verder schrijft u ${keer} keer "${ander}".`,
        why: 'De lezer kan denken dat het twee verschillende dingen zijn.',
        todo: `Is het hetzelfde? Schrijf dan overal "${ander}". Zijn het twee dingen? Leg dan het verschil uit.`
      })
    },
    en: {
      wissel: ({woord, ander, keer}) => ({
        what: `It says "${woord}" here. Elsewhere you write "${ander}" ${keer} times.`,
        why: 'Readers may think that these are two different things.',
        todo: `Is it the same? Then write "${ander}" everywhere. Are they two things? Then explain the difference.`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    const words = ownNouns(text)
    for (const group of terms) {
      const uses = group.map((forms) => words.filter(({lower}) => forms.split(' ').includes(lower)))
      const used = uses.filter(({length}) => length > 0)
      const most = [...used].sort((a, b) => b.length - a.length)[0]
      if (used.length < 2 || !most) continue
      const ander = group[uses.indexOf(most)]?.split(' ')[0] ?? ''
      const odd = used.filter((one) => one !== most).map((one) => one[0])
      for (const word of odd) if (word) report('wissel', word.at, {woord: word.text, ander, keer: most.length}, {unsure: true})
    }
  }
})

/** Words that name this reader's own thing: "uw aanvraag", "de aanvraag". "Een verzoek" can be another one. */
function ownNouns({text, blocks}: TextFacts): readonly Word[] {
  return blocks.flatMap((block) => {
    const quoted = quotations(text, block.at)
    return block.sentences.flatMap(({words}) =>
      words.filter(({at, variable}, i) => !variable && !isWithin(at, quoted) && /^(?:uw|je|jouw|de|het|deze|dit|dat|die|ons|onze)$/.test(words[i - 1]?.lower ?? '')))
  })
}
