import {engineRule} from '../engine-rule.ts'

/** Links, buttons and fields inside another one. */
export default engineRule({id: 'knop-in-knop', title: {nl: 'Knop in een knop', en: 'Control in a control'}})
