import {engineRule} from '../engine-rule.ts'

/** Controls that do not show that they have the focus. */
export default engineRule({id: 'onzichtbare-focus', title: {nl: 'Onzichtbare focus', en: 'Invisible focus'}})
