import {engineRule} from '../engine-rule.ts'

/** Hidden parts that the keyboard still reaches. */
export default engineRule({id: 'aria-verborgen-met-focus', title: {nl: 'Verborgen, maar te bereiken', en: 'Hidden yet reachable'}})
