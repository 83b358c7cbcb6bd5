import {engineRule} from '../engine-rule.ts'

/** Links without a name. */
export default engineRule({id: 'link-zonder-naam', title: {nl: 'Link zonder naam', en: 'Link without a name'}})
