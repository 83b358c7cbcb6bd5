import type {CheckRequest} from '../arguments/commands.ts'
import type {ConfigurationFile} from '../files/configuration.ts'
import type {Target} from '../files/discover.ts'
import type {Ready} from '../pool/protocol.ts'
import type {Deciding} from '../site/settings.ts'
import {filesFrom, type Source, type Tools} from './check-all.ts'

/** What is reported on, and what is to be done when the report is there. */
export interface Opened {
  readonly source: Source
  /** Is it certain, when all is reported, that there is nothing at this address of a website any more, or nothing that leads to it? */
  isGone(address: string): boolean
  done(): Promise<void>
}

/** What decides where things to report on come from. */
export interface Origin {
  readonly request: Pick<CheckRequest, 'site' | 'paths'> & Deciding
  readonly stdinPath: string | undefined
  readonly targets: readonly Target[]
  readonly file: ConfigurationFile | undefined
  /** There will be pictures in the report. */
  readonly pictures: boolean
}

/** The files that were named, or the pages of a whole site; a sentence when that can't be. */
export async function openSource({request, stdinPath, targets, file, pictures}: Origin, tools: Tools, ready: Ready): Promise<Opened | string> {
  const {site, paths} = request
  if (!site) return {source: filesFrom(targets, stdinPath, tools), isGone: () => false, done: async () => {}}
  const [{SiteCheck}, {settingsOf}] = await Promise.all([import('../site/site.ts'), import('../site/settings.ts')])
  const check = await SiteCheck.open(site, {start: paths[0] ?? '', settings: settingsOf(request, file, ready), pictures}, tools, ready)
  return typeof check === 'string' ? check : {source: (progress) => check.entries(progress), isGone: (address) => check.isWhole(address), done: () => check.done()}
}
