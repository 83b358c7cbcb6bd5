import {engineRule} from '../engine-rule.ts'

/** ARIA attributes where they may not stand. */
export default engineRule({id: 'aria-attribuut-niet-toegestaan', title: {nl: 'ARIA-attribuut niet toegestaan', en: 'ARIA attribute not allowed'}, yieldsTo: ['aria-attribuut-onbekend', 'versiering-met-functie']})
