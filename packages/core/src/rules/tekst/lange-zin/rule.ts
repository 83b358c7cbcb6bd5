import {rule} from '../../../model/rule.ts'

interface Lengte {
  readonly woorden: number
  readonly max: number
}

/** Sentences longer than a B1 reader can hold at once. Figures: Amsterdam pairs, more than 20 words 24 % before and 8 % after editing. */
export default rule({
  id: 'lange-zin',
  title: {nl: 'Lange zin', en: 'Long sentence'},
  needs: ['text'],
  level: 'error',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.5'],
  presets: ['b1-brief', 'b1-web'],
  options: {advice: 20, warning: 25, error: 35},
  messages: {
    nl: {
      teLang: ({woorden, max}: Lengte) => ({
        what: `Deze zin heeft ${woorden} woorden. Dat zijn er meer dan ${max}.`,
        why: 'In een lange zin raken veel lezers de draad kwijt.',
        todo: 'Maak er twee of meer zinnen van. Laat woorden als "omdat" en "maar" staan: die helpen de lezer.'
      }),
      citaat: ({woorden, max}: Lengte) => ({
        what: `Deze zin uit een citaat heeft ${woorden} woorden. Dat zijn er meer dan ${max}.`,
        why: 'In een lange zin raken veel lezers de draad kwijt.',
        todo: 'Een citaat kunt u niet veranderen. Leg erboven in uw eigen woorden uit wat er staat.'
      })
    },
    en: {
      teLang: ({woorden, max}) => ({
        what: `This sentence has ${woorden} words. That is more than ${max}.`,
        why: 'Many readers lose the thread in a long sentence.',
        todo: 'Make two or more sentences of it. Keep words like "omdat" and "maar": they help the reader.'
      }),
      citaat: ({woorden, max}) => ({
        what: `This sentence in a quotation has ${woorden} words. That is more than ${max}.`,
        why: 'Many readers lose the thread in a long sentence.',
        todo: 'A quotation can not be changed. Explain above it in your own words what it says.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text}, {advice, warning, error}, report) {
    for (const {at, block, words} of text.sentences) {
      if (block === 'title' || block === 'label') continue
      const woorden = words.length
      // Words of a law or of someone else can't be changed, only explained.
      if (block === 'quote' && woorden > warning) report('citaat', at, {woorden, max: warning}, {level: 'advice'})
      else if (block === 'quote') continue
      else if (woorden > error) report('teLang', at, {woorden, max: error})
      else if (woorden > warning) report('teLang', at, {woorden, max: warning}, {level: 'warning'})
      else if (woorden > advice) report('teLang', at, {woorden, max: advice}, {level: 'advice'})
    }
  }
})
