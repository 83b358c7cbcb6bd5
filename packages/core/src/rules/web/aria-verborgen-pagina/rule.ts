import {engineRule} from '../engine-rule.ts'

/** Pages that are hidden from screen readers as a whole. */
export default engineRule({id: 'aria-verborgen-pagina', title: {nl: 'Verborgen pagina', en: 'Hidden page'}})
