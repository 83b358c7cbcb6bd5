import {engineRule} from '../engine-rule.ts'

/** Frames with controls that the keyboard can't reach. */
export default engineRule({id: 'iframe-zonder-toetsenbord', title: {nl: 'Iframe zonder toetsenbord', en: 'Frame out of the keyboard\'s reach'}})
