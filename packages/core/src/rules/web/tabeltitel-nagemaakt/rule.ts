import {engineRule} from '../engine-rule.ts'

/** Table captions that are a cell. */
export default engineRule({id: 'tabeltitel-nagemaakt', title: {nl: 'Nagemaakte tabeltitel', en: 'Fake table caption'}})
