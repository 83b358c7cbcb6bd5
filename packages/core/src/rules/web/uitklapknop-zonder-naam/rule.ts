import {engineRule} from '../engine-rule.ts'

/** Buttons to unfold text without a name. */
export default engineRule({id: 'uitklapknop-zonder-naam', title: {nl: 'Uitklapknop zonder naam', en: 'Summary without a name'}})
