import {engineRule} from '../engine-rule.ts'

/** Pages that can't be enlarged five times. */
export default engineRule({id: 'zoomen-beperkt', title: {nl: 'Zoomen beperkt', en: 'Zooming limited'}})
