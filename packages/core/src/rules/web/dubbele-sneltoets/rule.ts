import {engineRule} from '../engine-rule.ts'

/** Shortcuts that are used twice. */
export default engineRule({id: 'dubbele-sneltoets', title: {nl: 'Dubbele sneltoets', en: 'Duplicate shortcut'}})
