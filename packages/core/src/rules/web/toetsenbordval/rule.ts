import {engineRule} from '../engine-rule.ts'

/** Places that the keyboard gets into and not out of. */
export default engineRule({id: 'toetsenbordval', title: {nl: 'Toetsenbordval', en: 'Keyboard trap'}})
