import {engineRule} from '../engine-rule.ts'

/** Tables whose caption and summary are the same. */
export default engineRule({id: 'tabeltitel-dubbel', title: {nl: 'Dubbele tabeltitel', en: 'Repeated table caption'}})
