import type {PresetName} from '@testpanel/core'
import type {NormName} from '@testpanel/core/monitor'
import type {ReportFormat} from '@testpanel/core/report'
import type {Viewport} from '@testpanel/web/browser'
import type {Language} from '../words/index.ts'

/** How a whole site is walked. */
export interface SiteRequest {
  readonly maxPages: number
  /** Seconds between two pages; undefined for what is polite. */
  readonly pace: number | undefined
  /** Go on with a check that was stopped. */
  readonly resume: boolean
  /** The database in which several computers keep the check; undefined when this one does it alone. */
  readonly queue: {readonly database: string; readonly isWorker: boolean} | undefined
}

/** How web pages are shown. */
export interface ShowRequest {
  /** Web pages that are files are shown in a browser too. */
  readonly browser: boolean
  /** The program of the browser; undefined for the one on this machine. */
  readonly browserPath: string | undefined
  /** The file that tells how to log in. */
  readonly login: string | undefined
  /** The windows in which each page is shown; undefined for the usual one. */
  readonly viewports: readonly Viewport[] | undefined
}

/** What `testpanel check` was asked to do. */
export interface CheckRequest extends ShowRequest {
  readonly command: 'check'
  readonly paths: readonly string[]
  readonly format: ReportFormat
  readonly output: string | undefined
  readonly preset: readonly PresetName[] | undefined
  readonly failOn: FailOn | undefined
  readonly lang: Language | undefined
  readonly color: boolean | undefined
  readonly config: string | undefined
  readonly stdinPath: string | undefined
  readonly timeLimit: number
  /** Seconds for the whole run; undefined for as long as it takes. */
  readonly timeBudget: number | undefined
  /** More reports of the same run, each in a file. */
  readonly reports: readonly ReportFile[]
  /** The file with the baseline to compare with. */
  readonly baseline: string | undefined
  /** The whole site of the address; undefined for what was named alone. */
  readonly site: SiteRequest | undefined
}

/** A report that goes in a file. */
export interface ReportFile {
  readonly format: ReportFormat
  readonly output: string
}

/** What `testpanel baseline` was asked to do. */
export interface BaselineRequest extends ShowRequest {
  readonly command: 'baseline'
  readonly paths: readonly string[]
  /** Where the baseline goes; undefined for the usual name in this folder. */
  readonly output: string | undefined
  /** A baseline that is there may be changed. */
  readonly update: boolean
  readonly reason: string | undefined
  readonly preset: readonly PresetName[] | undefined
  readonly lang: Language | undefined
  readonly config: string | undefined
  readonly timeLimit: number
  readonly timeBudget: number | undefined
  readonly site: SiteRequest | undefined
}

/** What `testpanel gather` was asked to do: to record what a browser sees of one page. */
export interface GatherRequest extends ShowRequest {
  readonly command: 'gather'
  /** An address, or a file with a page. */
  readonly path: string
  /** The file for the record. */
  readonly save: string
  readonly lang: Language
  readonly timeLimit: number
}

/** What `testpanel monitor` was asked to do: `verklaring` sets a saved report out for an accessibility statement. */
export interface MonitorRequest {
  readonly command: 'monitor'
  readonly what: 'verklaring'
  /** The saved JSON report. */
  readonly path: string
  readonly format: MonitorFormat
  readonly output: string | undefined
  /** The norm whose criteria are set out. */
  readonly preset: NormName
  readonly lang: Language
}

export const monitorFormats = ['markdown', 'json', 'wcag-em'] as const
export type MonitorFormat = (typeof monitorFormats)[number]
export const monitorKinds = ['verklaring'] as const
export const monitorNorms = ['wcag21', 'wcag'] as const satisfies readonly NormName[]

/** What `testpanel score` was asked to do: score each line of JSON that is piped in. */
export interface ScoreRequest {
  readonly command: 'score'
  readonly lang: Language
}

/** What `testpanel fix` was asked to do. */
export interface FixRequest {
  readonly command: 'fix'
  readonly paths: readonly string[]
  /** The name of the copy; undefined for the usual one beside the file. */
  readonly output: string | undefined
  readonly dryRun: boolean
  readonly preset: readonly PresetName[] | undefined
  readonly lang: Language | undefined
  readonly color: boolean | undefined
  readonly config: string | undefined
  readonly timeLimit: number
  /** When the changes were made, for tracked changes. */
  readonly date: string
}

/** What `testpanel parse` was asked to do. */
export interface ParseRequest {
  readonly command: 'parse'
  /** Undefined for what is piped in. */
  readonly path: string | undefined
  readonly format: ParseFormat
  /** Undefined where the name of the file tells. */
  readonly input: ParseInput | undefined
  readonly lang: Language
  readonly timeLimit: number
}

export const parseFormats = ['tree', 'conllu', 'json'] as const
export type ParseFormat = (typeof parseFormats)[number]
export const parseInputs = ['text', 'conllu'] as const
export type ParseInput = (typeof parseInputs)[number]

export type FailOn = 'error' | 'warning' | 'never'

/** Every request that the command line can make, after its arguments were found right. */
export type Request =
  | CheckRequest
  | BaselineRequest
  | FixRequest
  | ParseRequest
  | GatherRequest
  | MonitorRequest
  | ScoreRequest
  | {readonly command: 'explain'; readonly rule: string; readonly lang: Language; readonly color: boolean | undefined}
  | {readonly command: 'rules'; readonly format: 'pretty' | 'json'; readonly lang: Language; readonly color: boolean | undefined}
  | {readonly command: 'init'; readonly lang: Language}
  | {readonly command: 'help'; readonly about: Command | undefined; readonly lang: Language}
  | {readonly command: 'version'; readonly lang: Language}

export const commands = ['check', 'baseline', 'fix', 'explain', 'rules', 'score', 'parse', 'gather', 'monitor', 'init', 'help'] as const
export type Command = (typeof commands)[number]

/** Options by name: `on` the commands that take it. */
export const options: Readonly<Record<string, {readonly type: 'string' | 'boolean'; readonly short?: string; readonly on: readonly Command[]}>> = {
  format: {type: 'string', on: ['check', 'rules', 'parse', 'monitor']},
  input: {type: 'string', on: ['parse']},
  output: {type: 'string', short: 'o', on: ['check', 'baseline', 'fix', 'monitor']},
  'dry-run': {type: 'boolean', on: ['fix']},
  preset: {type: 'string', on: ['check', 'baseline', 'fix', 'monitor']},
  'fail-on': {type: 'string', on: ['check']},
  config: {type: 'string', on: ['check', 'baseline', 'fix']},
  'stdin-path': {type: 'string', on: ['check']},
  'time-limit': {type: 'string', on: ['check', 'baseline', 'fix', 'parse', 'gather']},
  'time-budget': {type: 'string', on: ['check', 'baseline']},
  baseline: {type: 'string', on: ['check']},
  report: {type: 'string', on: ['check']},
  update: {type: 'boolean', on: ['baseline']},
  reason: {type: 'string', on: ['baseline']},
  browser: {type: 'boolean', on: ['check', 'baseline']},
  'browser-path': {type: 'string', on: ['check', 'baseline', 'gather']},
  login: {type: 'string', on: ['check', 'baseline', 'gather']},
  viewport: {type: 'string', on: ['check', 'baseline', 'gather']},
  save: {type: 'string', on: ['gather']},
  site: {type: 'boolean', on: ['check', 'baseline']},
  'max-pages': {type: 'string', on: ['check', 'baseline']},
  pace: {type: 'string', on: ['check', 'baseline']},
  resume: {type: 'boolean', on: ['check', 'baseline']},
  queue: {type: 'string', on: ['check', 'baseline']},
  worker: {type: 'boolean', on: ['check']},
  jsonl: {type: 'boolean', on: ['score']},
  lang: {type: 'string', on: commands},
  'no-color': {type: 'boolean', on: commands},
  help: {type: 'boolean', short: 'h', on: commands},
  version: {type: 'boolean', short: 'v', on: commands}
}
