// What a saved report says for an accessibility statement: the subpath `@testpanel/core/monitor`.
export type {NormName} from '../norms/criteria.ts'
export {evaluationJson} from './evaluation.ts'
export {statementJson, statementMarkdown, statementSignatures} from './markdown.ts'
export {savedReport, type SavedReport, type Unfit} from './saved.ts'
export {statementOf, type CriterionRow, type CriterionResult, type Statement} from './statement.ts'
