import {engineRule} from '../engine-rule.ts'

/** Headings that skip a level. */
export default engineRule({id: 'kopniveau-overgeslagen', title: {nl: 'Kopniveau overgeslagen', en: 'Skipped heading level'}})
