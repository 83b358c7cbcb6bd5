import {engineRule} from '../engine-rule.ts'

/** Lists that are not built as lists. */
export default engineRule({id: 'opbouw-van-lijst', title: {nl: 'Opbouw van een lijst', en: 'Structure of a list'}})
