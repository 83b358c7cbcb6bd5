import {engineRule} from '../engine-rule.ts'
import {ambiguous} from './targets.ts'

/** Links with one name that go to different places: WCAG 2.4.9 (AAA), as in ACT rule b20e66. Sure where the addresses are of different sites or different parts of a site. */
export default engineRule({
  id: 'links-met-zelfde-naam',
  title: {nl: 'Links met dezelfde naam', en: 'Links with the same name'},
  also: ({links}) => ambiguous(links).map((spot) => ({rule: 'identical-links-same-purpose', spot}))
})
