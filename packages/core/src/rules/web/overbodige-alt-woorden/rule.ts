import {engineRule} from '../engine-rule.ts'

/** Alt texts that say that an image is an image. */
export default engineRule({id: 'overbodige-alt-woorden', title: {nl: 'Overbodige woorden in alt-tekst', en: 'Superfluous words in alt text'}})
