import {engineRule} from '../engine-rule.ts'
import {blocksZoom} from './viewport.ts'

/** Pages that can't be enlarged to twice their size: WCAG 1.4.4, as in ACT rule b4f0c3. */
export default engineRule({
  id: 'zoomen-geblokkeerd',
  title: {nl: 'Zoomen geblokkeerd', en: 'Zooming blocked'},
  also: ({viewports}) => viewports.filter(({value}) => blocksZoom(value)).map((spot) => ({rule: 'meta-viewport', spot}))
})
