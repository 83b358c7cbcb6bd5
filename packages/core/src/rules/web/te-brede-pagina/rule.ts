import {engineRule} from '../engine-rule.ts'

/** Content that sticks out of a window of 320 pixels, so that readers must scroll in two directions. */
export default engineRule({id: 'te-brede-pagina', title: {nl: 'Te brede pagina', en: 'Page too wide'}})
