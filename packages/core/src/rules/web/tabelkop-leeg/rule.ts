import {engineRule} from '../engine-rule.ts'

/** Table headers without text. */
export default engineRule({id: 'tabelkop-leeg', title: {nl: 'Lege tabelkop', en: 'Empty table header'}})
