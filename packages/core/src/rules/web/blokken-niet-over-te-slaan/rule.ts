import {engineRule} from '../engine-rule.ts'

/** Pages on which the menu can't be skipped: WCAG 2.4.1, as in ACT rule cf77f2. Sure where there is neither a main area, nor a heading, nor a link to the content. */
export default engineRule({
  id: 'blokken-niet-over-te-slaan',
  title: {nl: 'Blokken niet over te slaan', en: 'Blocks that can\'t be skipped'},
  also: ({blocked}) => (blocked ? [{rule: 'bypass', spot: blocked}] : [])
})
