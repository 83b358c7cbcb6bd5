// What the command line needs to show reports, without any reader or rule: the subpath `@testpanel/core/report`.
export {passedOverEntry, uncheckedEntry, withProblem, type FileEntry, type FindingEntry, type RuleEntry} from './entry.ts'
export {problemEntry, type ProblemEntry} from './problem-entry.ts'
export {oneLine, padTo, styleOf, widthOf, wrap, type Style} from './layout/index.ts'
export {reporterOf, reportSignatures, type Reporter, type ReportFormat, type ReportOptions} from './reporters.ts'
export {isUnchecked, Tally, unreadReasons, type Summary} from './summary.ts'
