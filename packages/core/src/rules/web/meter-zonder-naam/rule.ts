import {engineRule} from '../engine-rule.ts'

/** Meters and progress bars without a name. */
export default engineRule({id: 'meter-zonder-naam', title: {nl: 'Meter zonder naam', en: 'Meter without a name'}})
