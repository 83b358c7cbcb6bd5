import {engineRule} from '../engine-rule.ts'

/** Frames without a name. */
export default engineRule({id: 'iframe-zonder-naam', title: {nl: 'Iframe zonder naam', en: 'Frame without a name'}})
