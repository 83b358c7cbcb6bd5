import {engineRule} from '../engine-rule.ts'

/** Form fields that name their purpose wrongly. */
export default engineRule({id: 'verkeerde-autocomplete', title: {nl: 'Verkeerde autocomplete', en: 'Wrong autocomplete'}})
