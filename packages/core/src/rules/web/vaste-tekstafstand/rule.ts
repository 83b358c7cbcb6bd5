import {engineRule} from '../engine-rule.ts'

/** Spacing that readers can't change. */
export default engineRule({id: 'vaste-tekstafstand', title: {nl: 'Vaste tekstafstand', en: 'Fixed text spacing'}})
