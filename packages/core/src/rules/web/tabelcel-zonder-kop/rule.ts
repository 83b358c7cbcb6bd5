import {engineRule} from '../engine-rule.ts'

/** Cells of large tables without a header. */
export default engineRule({id: 'tabelcel-zonder-kop', title: {nl: 'Tabelcel zonder kop', en: 'Table cell without a header'}})
