import {engineRule} from '../engine-rule.ts'

/** Areas of a page inside another area. */
export default engineRule({id: 'paginagebied-in-ander-gebied', title: {nl: 'Paginagebied in ander gebied', en: 'Page area in another'}})
