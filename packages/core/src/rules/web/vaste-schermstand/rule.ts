import {engineRule} from '../engine-rule.ts'

/** Pages that can't be turned. */
export default engineRule({id: 'vaste-schermstand', title: {nl: 'Vaste schermstand', en: 'Fixed orientation'}})
