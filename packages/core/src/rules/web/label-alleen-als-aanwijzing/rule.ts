import {engineRule} from '../engine-rule.ts'

/** Form fields whose only label is a tooltip or a placeholder. */
export default engineRule({id: 'label-alleen-als-aanwijzing', title: {nl: 'Label alleen als aanwijzing', en: 'Label as a hint only'}, yieldsTo: ['invoerveld-zonder-label']})
