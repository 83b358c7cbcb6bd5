import {engineRule} from '../engine-rule.ts'

/** Ids that are used twice where something refers to them. */
export default engineRule({id: 'dubbel-id', title: {nl: 'Dubbel id', en: 'Duplicate id'}})
