import {engineRule} from '../engine-rule.ts'
import {isPartOf, isSign} from './compare.ts'

/** Controls whose name lacks the words that are seen on them: WCAG 2.5.3, as in ACT rule 2ee8b8. */
export default engineRule({
  id: 'label-niet-in-naam',
  title: {nl: 'Label niet in naam', en: 'Label not in name'},
  also: ({controls}) => controls.filter(({shown, name, icons}) => !icons && !isSign(shown) && !isPartOf(shown, name)).map((spot) => ({rule: 'label-content-name-mismatch', spot}))
})
