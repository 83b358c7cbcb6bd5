import {engineRule} from '../engine-rule.ts'

/** ARIA attributes with a value they can't have. */
export default engineRule({id: 'aria-waarde-ongeldig', title: {nl: 'Ongeldige ARIA-waarde', en: 'Invalid ARIA value'}})
