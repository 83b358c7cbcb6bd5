import {engineRule} from '../engine-rule.ts'

/** Buttons without a name. */
export default engineRule({id: 'knop-zonder-naam', title: {nl: 'Knop zonder naam', en: 'Button without a name'}})
