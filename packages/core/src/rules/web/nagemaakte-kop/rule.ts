import {engineRule} from '../engine-rule.ts'

/** Paragraphs that look like a heading. */
export default engineRule({id: 'nagemaakte-kop', title: {nl: 'Nagemaakte kop', en: 'Fake heading'}})
