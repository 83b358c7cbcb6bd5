import {engineRule} from '../engine-rule.ts'

/** Images without a text that says what they show. */
export default engineRule({id: 'afbeelding-zonder-tekst', title: {nl: 'Afbeelding zonder tekst', en: 'Image without text'}})
