import {engineRule} from '../engine-rule.ts'

/** Hidden content that could not be tested. */
export default engineRule({id: 'verborgen-inhoud', title: {nl: 'Verborgen inhoud', en: 'Hidden content'}})
