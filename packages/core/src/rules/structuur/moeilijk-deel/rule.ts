import {rule} from '../../../model/rule.ts'

interface Deel {
  readonly kop: string
  readonly woorden: number
  /** How many of the measured parts are hard. */
  readonly moeilijk: number
  readonly delen: number
}

/** The hardest parts are named: no more than half of them, or it would be the page as a whole, and no more than someone can do in a morning. */
const most = 3

/** Parts of a page that are harder to read than the rest: WCAG 3.1.5 (AAA). A part is what stands under one heading. Its score is that of the reading level. */
export default rule({
  id: 'moeilijk-deel',
  title: {nl: 'Moeilijk deel', en: 'Hard part'},
  needs: ['sections'],
  level: 'advice',
  basis: ['B1', 'WCAG 3.1.5'],
  presets: [],
  options: {},
  messages: {
    nl: {
      teMoeilijk: ({kop, woorden, moeilijk, delen}: Deel) => ({
        what: `Het deel onder de kop "${kop}" is te moeilijk (${woorden} woorden).`,
        why: `Van de ${delen} delen die lang genoeg zijn om te meten, zijn er ${moeilijk} moeilijk. Dit deel hoort bij de moeilijkste.`,
        todo: 'Begin met herschrijven bij dit deel.'
      }),
      lastig: ({kop, woorden, moeilijk, delen}: Deel) => ({
        what: `Het deel onder de kop "${kop}" is lastig (${woorden} woorden).`,
        why: `Van de ${delen} delen die lang genoeg zijn om te meten, zijn er ${moeilijk} moeilijk. Dit deel hoort bij de moeilijkste.`,
        todo: 'Begin met herschrijven bij dit deel.'
      })
    },
    en: {
      teMoeilijk: ({kop, woorden, moeilijk, delen}) => ({
        what: `The part under the heading "${kop}" is too hard (${woorden} words).`,
        why: `Of the ${delen} parts that are long enough to measure, ${moeilijk} are hard. This is one of the hardest.`,
        todo: 'Begin rewriting with this part.'
      }),
      lastig: ({kop, woorden, moeilijk, delen}) => ({
        what: `The part under the heading "${kop}" is rather hard (${woorden} words).`,
        why: `Of the ${delen} parts that are long enough to measure, ${moeilijk} are hard. This is one of the hardest.`,
        todo: 'Begin rewriting with this part.'
      })
    }
  },
  inapplicable: ({sections}) => sections.measured.length < 2,
  check({sections: {measured}}, _options, report) {
    const hard = measured.filter(({band}) => band !== 'goed').sort((a, b) => b.score - a.score)
    const worst = new Set(hard.slice(0, Math.min(most, Math.ceil(measured.length / 2))))
    for (const section of measured.filter((one) => worst.has(one))) {
      const {at, heading, band, words} = section
      report(band === 'lastig' ? 'lastig' : 'teMoeilijk', at, {kop: heading, woorden: words, moeilijk: hard.length, delen: measured.length})
    }
  }
})
