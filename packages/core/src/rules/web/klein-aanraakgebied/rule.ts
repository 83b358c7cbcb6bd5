import {engineRule} from '../engine-rule.ts'

/** Controls too small to touch. */
export default engineRule({id: 'klein-aanraakgebied', title: {nl: 'Klein aanraakgebied', en: 'Small target'}})
