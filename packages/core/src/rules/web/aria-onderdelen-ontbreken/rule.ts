import {engineRule} from '../engine-rule.ts'

/** Roles without the parts that belong in them. */
export default engineRule({id: 'aria-onderdelen-ontbreken', title: {nl: 'Onderdelen van ARIA-rol ontbreken', en: 'Missing parts of an ARIA role'}})
