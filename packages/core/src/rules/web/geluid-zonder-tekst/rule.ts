import {engineRule} from '../engine-rule.ts'

/** Sound without a text that says the same. */
export default engineRule({id: 'geluid-zonder-tekst', title: {nl: 'Geluid zonder tekst', en: 'Audio without text'}})
