import {engineRule} from '../engine-rule.ts'

/** Elements that jump the queue of the tab key. */
export default engineRule({id: 'eigen-tabvolgorde', title: {nl: 'Eigen tabvolgorde', en: 'Own tab order'}})
