import {engineRule} from '../engine-rule.ts'

/** Roles that do not exist, or no longer. */
export default engineRule({id: 'aria-rol-onbekend', title: {nl: 'Onbekende ARIA-rol', en: 'Unknown ARIA role'}})
