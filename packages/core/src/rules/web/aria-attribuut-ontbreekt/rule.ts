import {engineRule} from '../engine-rule.ts'

/** Roles without an attribute that they can't do without. */
export default engineRule({id: 'aria-attribuut-ontbreekt', title: {nl: 'ARIA-attribuut ontbreekt', en: 'Missing ARIA attribute'}})
