import {engineRule} from '../engine-rule.ts'

/** Text that drops out when a reader makes the page twice as large. */
export default engineRule({id: 'afgesneden-bij-vergroten', title: {nl: 'Afgesneden bij vergroten', en: 'Cut off when enlarged'}})
