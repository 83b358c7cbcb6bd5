import {engineRule} from '../engine-rule.ts'

/** Pages without a heading of level one. */
export default engineRule({id: 'geen-hoofdkop', title: {nl: 'Geen hoofdkop', en: 'No main heading'}})
