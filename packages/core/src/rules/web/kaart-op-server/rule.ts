import {engineRule} from '../engine-rule.ts'

/** Image maps that only work with a mouse. */
export default engineRule({id: 'kaart-op-server', title: {nl: 'Kaart op de server', en: 'Server-side image map'}})
