import {engineRule} from '../engine-rule.ts'

/** Controls whose name lacks the words that are seen on them. */
export default engineRule({id: 'label-niet-in-naam', title: {nl: 'Label niet in naam', en: 'Label not in name'}})
