import {engineRule} from '../engine-rule.ts'

/** Headings without text. */
export default engineRule({id: 'lege-kop', title: {nl: 'Lege kop', en: 'Empty heading'}})
