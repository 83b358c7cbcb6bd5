import {engineRule} from '../engine-rule.ts'

/** Descriptions of roles on elements without a role. */
export default engineRule({id: 'aria-rolbeschrijving', title: {nl: 'Rolbeschrijving', en: 'Role description'}})
