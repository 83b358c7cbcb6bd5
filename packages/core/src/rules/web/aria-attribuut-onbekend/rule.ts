import {engineRule} from '../engine-rule.ts'

/** ARIA attributes that do not exist. */
export default engineRule({id: 'aria-attribuut-onbekend', title: {nl: 'Onbekend ARIA-attribuut', en: 'Unknown ARIA attribute'}})
