import {engineRule} from '../engine-rule.ts'

/** Frames that have the same name and different contents. */
export default engineRule({id: 'iframes-met-zelfde-naam', title: {nl: 'Iframes met dezelfde naam', en: 'Frames with the same name'}})
