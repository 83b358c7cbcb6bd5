import {engineRule} from '../engine-rule.ts'

/** Text that is cut off when a reader asks for more space between letters and lines. */
export default engineRule({id: 'afgesneden-tekst', title: {nl: 'Afgesneden tekst', en: 'Text cut off'}})
