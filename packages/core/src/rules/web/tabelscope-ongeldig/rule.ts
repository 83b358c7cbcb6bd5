import {engineRule} from '../engine-rule.ts'

/** Table headers with a wrong scope. */
export default engineRule({id: 'tabelscope-ongeldig', title: {nl: 'Ongeldige scope in tabel', en: 'Invalid table scope'}})
