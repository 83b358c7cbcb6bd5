import {engineRule} from '../engine-rule.ts'

/** Elements marked as plain text that hold something to work with. */
export default engineRule({id: 'aria-tekst', title: {nl: 'Tekst met onderdelen', en: 'Text with controls'}})
