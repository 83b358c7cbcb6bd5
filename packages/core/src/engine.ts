// What a worker needs to check a file and no more: every module that is loaded costs a single letter half a millisecond.
export {check} from './check.ts'
export {parseConfiguration} from './config.ts'
export {formatOf, read, readableExtensions} from './read/index.ts'
export {entryOf, ruleEntry, uncheckedEntry, withProblem} from './report/entry.ts'
export {rules} from './rules/registry.gen.ts'
export {englishFor} from './resources.ts'
export {settingsFor} from './settings.ts'
export {score} from './verdict/scored.ts'
