import {engineRule} from '../engine-rule.ts'

/** Areas of a page that are there twice and have no name of their own. */
export default engineRule({id: 'dubbel-paginagebied', title: {nl: 'Dubbel paginagebied', en: 'Duplicate page area'}})
