import {engineRule} from '../engine-rule.ts'

/** Text without the enhanced contrast of level AAA. */
export default engineRule({id: 'hoog-contrast', title: {nl: 'Hoog contrast', en: 'Enhanced contrast'}, yieldsTo: ['contrast']})
