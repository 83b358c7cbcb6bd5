import {engineRule} from '../engine-rule.ts'

/** Text that blinks or moves and can't be stopped. */
export default engineRule({id: 'knipperende-tekst', title: {nl: 'Knipperende tekst', en: 'Blinking text'}})
