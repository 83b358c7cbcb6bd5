import {engineRule} from '../engine-rule.ts'

/** Pages that refresh or move on by themselves after long, which level AAA forbids. */
export default engineRule({id: 'later-verversende-pagina', title: {nl: 'Later verversende pagina', en: 'Page that refreshes later'}, yieldsTo: ['verversende-pagina']})
