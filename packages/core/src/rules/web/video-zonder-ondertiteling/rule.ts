import {engineRule} from '../engine-rule.ts'

/** Videos without a track with captions. */
export default engineRule({id: 'video-zonder-ondertiteling', title: {nl: 'Video zonder ondertiteling', en: 'Video without captions'}})
