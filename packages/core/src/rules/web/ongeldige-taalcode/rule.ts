import {engineRule} from '../engine-rule.ts'

/** Passages marked with a language code that does not exist. */
export default engineRule({id: 'ongeldige-taalcode', title: {nl: 'Ongeldige taalcode', en: 'Invalid language code'}})
