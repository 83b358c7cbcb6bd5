import {engineRule} from '../engine-rule.ts'

/** Embedded files without a text that says what they show. */
export default engineRule({id: 'object-zonder-tekst', title: {nl: 'Object zonder tekst', en: 'Object without text'}})
