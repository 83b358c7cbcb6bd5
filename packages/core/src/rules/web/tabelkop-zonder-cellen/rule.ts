import {engineRule} from '../engine-rule.ts'

/** Table headers without cells to be the header of. */
export default engineRule({id: 'tabelkop-zonder-cellen', title: {nl: 'Tabelkop zonder cellen', en: 'Table header without cells'}})
