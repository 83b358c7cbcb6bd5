import {engineRule} from '../engine-rule.ts'

/** Pages without a way past what every page repeats. */
export default engineRule({id: 'blokken-niet-over-te-slaan', title: {nl: 'Blokken niet over te slaan', en: 'Blocks that can\'t be skipped'}})
