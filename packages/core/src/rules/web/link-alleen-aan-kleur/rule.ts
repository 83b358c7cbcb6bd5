import {engineRule} from '../engine-rule.ts'

/** Links in text that differ by colour alone. */
export default engineRule({id: 'link-alleen-aan-kleur', title: {nl: 'Link alleen aan kleur te zien', en: 'Link by colour alone'}})
