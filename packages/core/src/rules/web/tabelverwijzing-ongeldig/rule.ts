import {engineRule} from '../engine-rule.ts'

/** Cells that refer to a header that is not in their table. */
export default engineRule({id: 'tabelverwijzing-ongeldig', title: {nl: 'Ongeldige verwijzing in tabel', en: 'Invalid reference in a table'}})
