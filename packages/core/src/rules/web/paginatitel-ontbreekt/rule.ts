import {engineRule} from '../engine-rule.ts'

/** Pages without a title. */
export default engineRule({id: 'paginatitel-ontbreekt', title: {nl: 'Paginatitel ontbreekt', en: 'Page without a title'}})
