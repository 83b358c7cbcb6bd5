import {engineRule} from '../engine-rule.ts'

/** Skip links without a target. */
export default engineRule({id: 'sprong-naar-niets', title: {nl: 'Sprong naar niets', en: 'Skip link to nothing'}})
