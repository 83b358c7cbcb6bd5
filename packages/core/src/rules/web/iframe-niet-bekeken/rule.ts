import {engineRule} from '../engine-rule.ts'

/** Frames whose contents were not tested. */
export default engineRule({id: 'iframe-niet-bekeken', title: {nl: 'Iframe niet bekeken', en: 'Frame not looked at'}})
