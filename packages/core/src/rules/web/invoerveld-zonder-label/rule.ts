import {engineRule} from '../engine-rule.ts'

/** Form fields without a name. */
export default engineRule({id: 'invoerveld-zonder-label', title: {nl: 'Invoerveld zonder label', en: 'Form field without a label'}})
