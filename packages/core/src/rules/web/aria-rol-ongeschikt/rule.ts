import {engineRule} from '../engine-rule.ts'

/** Roles that do not fit their element. */
export default engineRule({id: 'aria-rol-ongeschikt', title: {nl: 'Ongeschikte ARIA-rol', en: 'Unfit ARIA role'}})
