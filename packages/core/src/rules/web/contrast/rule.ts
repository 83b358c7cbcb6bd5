import {engineRule} from '../engine-rule.ts'

/** Text that differs too little from its background. */
export default engineRule({id: 'contrast', title: {nl: 'Contrast', en: 'Contrast'}})
