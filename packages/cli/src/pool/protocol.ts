import type {Configuration, ConfigurationError, PresetName, Problem} from '@testpanel/core'
import type {FileEntry, RuleEntry} from '@testpanel/core/report'
import type {Visit} from '@testpanel/web/browser'
import type {Fixed} from '../fix/protocol.ts'
import type {Language} from '../words/index.ts'

/** What a worker is told when it starts. */
export interface Setup {
  /** The text of testpanel.json. */
  readonly configuration: string | undefined
  readonly preset: readonly PresetName[] | undefined
  /** The language asked for on the command line; it goes before the one in the configuration. */
  readonly lang: Language | undefined
  /** ISO date, to know which exceptions have run out. */
  readonly today: string
  /** The kind of file that comes first, so that its reader can be loaded meanwhile. */
  readonly expect: string | undefined
  /** Menus, the top and bottom of pages and questions about cookies are read too, as for a whole site. */
  readonly wholePage?: boolean
  /** Where Node keeps the compiled program. */
  readonly compileCache?: string
}

/** What a worker knows once it has loaded the readers and rules. */
export interface Ready {
  readonly kind: 'ready'
  readonly lang: Language
  readonly configuration: Configuration
  /** What is wrong in the configuration; with errors nothing is checked. */
  readonly errors: readonly ConfigurationError[]
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** The format of each extension. */
  readonly formats: Readonly<Record<string, string>>
  /** The ids of the rules that judge files of each format. */
  readonly active: Readonly<Record<string, readonly string[]>>
}

/** One file to check. */
export interface Job {
  /** The path in the report. */
  readonly path: string
  /** Where the file is, when that is not its path: it was converted. */
  readonly at?: string
  /** The file itself, when it is not on disk. */
  readonly bytes?: Uint8Array
  /** The extension that tells its kind, where its path does not: it came from a server. */
  readonly as?: string
  /** The page as a browser shows it. */
  readonly page?: Visit
  /** The extension it was converted from. */
  readonly convertedFrom?: string
}

/** One file to fix. */
export interface FixJob {
  readonly path: string
  /** Of the tracked changes, ISO 8601. */
  readonly date: string
}

/** What a worker gives for a file: the entry of a check, or a fixed copy or the reason why there is none. */
export type Result = FileEntry | Fixed | Problem

/** What a worker says: once that it is ready, then a result for each job. */
export type FromWorker = Ready | {readonly kind: 'result'; readonly id: number; readonly result: Result}
/** A job for a worker; its number comes back with the result. */
export type ToWorker = {readonly id: number; readonly job: Job | FixJob}
