import {engineRule} from '../engine-rule.ts'

/** Pages that refresh or move on by themselves. */
export default engineRule({id: 'verversende-pagina', title: {nl: 'Verversende pagina', en: 'Refreshing page'}})
