import {engineRule} from '../engine-rule.ts'

/** Pages that can't be enlarged. */
export default engineRule({id: 'zoomen-geblokkeerd', title: {nl: 'Zoomen geblokkeerd', en: 'Zooming blocked'}})
