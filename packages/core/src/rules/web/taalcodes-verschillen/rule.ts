import {engineRule} from '../engine-rule.ts'

/** Pages that name two languages. */
export default engineRule({id: 'taalcodes-verschillen', title: {nl: 'Taalcodes verschillen', en: 'Language codes differ'}})
