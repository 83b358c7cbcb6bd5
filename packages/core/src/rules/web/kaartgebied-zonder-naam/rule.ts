import {engineRule} from '../engine-rule.ts'

/** Links in an image map without a name. */
export default engineRule({id: 'kaartgebied-zonder-naam', title: {nl: 'Kaartgebied zonder naam', en: 'Map area without a name'}})
