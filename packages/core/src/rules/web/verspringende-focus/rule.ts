import {engineRule} from '../engine-rule.ts'

/** The focus jumps back up the page: the order of the keys is not the order of the eyes. */
export default engineRule({id: 'verspringende-focus', title: {nl: 'Verspringende focus', en: 'Focus jumping back'}})
