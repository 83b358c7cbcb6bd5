import {engineRule} from '../engine-rule.ts'

/** Tabs, tooltips, tree items and dialogs without a name. */
export default engineRule({id: 'onderdeel-zonder-naam', title: {nl: 'Onderdeel zonder naam', en: 'Widget without a name'}})
