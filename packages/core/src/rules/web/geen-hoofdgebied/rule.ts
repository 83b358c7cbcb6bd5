import {engineRule} from '../engine-rule.ts'

/** Pages without a main area. */
export default engineRule({id: 'geen-hoofdgebied', title: {nl: 'Geen hoofdgebied', en: 'No main area'}})
