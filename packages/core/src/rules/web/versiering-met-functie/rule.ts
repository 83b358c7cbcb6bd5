import {engineRule} from '../engine-rule.ts'

/** Elements marked as decoration that readers can still reach. */
export default engineRule({id: 'versiering-met-functie', title: {nl: 'Versiering met een functie', en: 'Decoration with a function'}})
