import {engineRule} from '../engine-rule.ts'

/** Links with the same name that go to different places. */
export default engineRule({id: 'links-met-zelfde-naam', title: {nl: 'Links met dezelfde naam', en: 'Links with the same name'}})
