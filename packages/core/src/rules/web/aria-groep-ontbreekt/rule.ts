import {engineRule} from '../engine-rule.ts'

/** Roles outside the group they belong in. */
export default engineRule({id: 'aria-groep-ontbreekt', title: {nl: 'Groep om ARIA-rol ontbreekt', en: 'Missing group around an ARIA role'}})
