// What was found on a day and is left for later: the subpath `@testpanel/core/baseline`.
export {countOf, parseBaseline, writeBaseline, type Baseline, type FileMarks} from './baseline.ts'
export {against} from './compare.ts'
export {marksOf, missingIn} from './take.ts'
export {KnownTemplates} from './templates.ts'
