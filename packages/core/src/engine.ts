import type {fixFile as fixing} from './fix/index.ts'
import type {ReadPage, RenderedPage} from './read/html/rendered.ts'

// What a worker needs to check a file and no more: every module that is loaded costs a single letter half a millisecond.
export {withAtMost} from './at-most.ts'
export {check} from './check.ts'
export {parseConfiguration} from './config.ts'
export type {RenderedPage} from './read/html/rendered.ts'
export {formatOf, read, readableExtensions} from './read/index.ts'
export {entryOf, ruleEntry, uncheckedEntry, withProblem} from './report/entry.ts'
export {enginesOf} from './rules/web/engine-rules.ts'
export {rules} from './rules/registry.gen.ts'
export {englishFor} from './resources.ts'
export {settingsFor} from './settings.ts'
export {inLines} from './text/locate.ts'
export {score} from './verdict/scored.ts'

/** `fixFile` of `fix/`, loaded when it is first needed: most files are checked and not changed. */
export const fixFile: typeof fixing = async (...given) => (await import('./fix/index.ts')).fixFile(...given)

/** `readRendered` of `read/html/`, loaded when a browser first shows a page: no letter needs what reads HTML. */
export const readRendered = async (page: RenderedPage): Promise<ReadPage> => (await import('./read/html/rendered.ts')).readRendered(page)
