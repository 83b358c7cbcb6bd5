import {engineRule} from '../engine-rule.ts'

/** Text that stands in no area of the page. */
export default engineRule({id: 'tekst-buiten-paginagebied', title: {nl: 'Tekst buiten een paginagebied', en: 'Text outside any area'}})
