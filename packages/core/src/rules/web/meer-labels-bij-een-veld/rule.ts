import {engineRule} from '../engine-rule.ts'

/** Form fields with more than one label. */
export default engineRule({id: 'meer-labels-bij-een-veld', title: {nl: 'Meer labels bij een veld', en: 'More labels for one field'}})
