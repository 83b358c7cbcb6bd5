import {engineRule} from '../engine-rule.ts'

/** Names in braille without a name for others. */
export default engineRule({id: 'aria-braille', title: {nl: 'Alleen naam in braille', en: 'Name in braille only'}})
