import {engineRule} from '../engine-rule.ts'

/** Alt texts that repeat the text beside the image. */
export default engineRule({id: 'dubbele-alt-tekst', title: {nl: 'Dubbele alt-tekst', en: 'Repeated alt text'}})
