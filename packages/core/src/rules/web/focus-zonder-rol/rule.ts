import {engineRule} from '../engine-rule.ts'

/** Reachable elements that do not say what they are. */
export default engineRule({id: 'focus-zonder-rol', title: {nl: 'Focus zonder rol', en: 'Focus without a role'}})
