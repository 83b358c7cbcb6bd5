import type {ReportFormat} from '@testpanel/core/report'
import type {Language} from '../words/index.ts'

/** What `testpanel check` was asked to do. */
export interface CheckRequest {
  readonly command: 'check'
  readonly paths: readonly string[]
  readonly format: ReportFormat
  readonly output: string | undefined
  readonly preset: string | undefined
  readonly failOn: FailOn | undefined
  readonly lang: Language | undefined
  readonly color: boolean | undefined
  readonly config: string | undefined
  readonly stdinPath: string | undefined
  readonly timeLimit: number
}

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
  readonly preset: string | undefined
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
  | FixRequest
  | ParseRequest
  | ScoreRequest
  | {readonly command: 'explain'; readonly rule: string; readonly lang: Language; readonly color: boolean | undefined}
  | {readonly command: 'rules'; readonly format: 'pretty' | 'json'; readonly lang: Language; readonly color: boolean | undefined}
  | {readonly command: 'init'; readonly lang: Language}
  | {readonly command: 'help'; readonly about: Command | undefined; readonly lang: Language}
  | {readonly command: 'version'; readonly lang: Language}

export const commands = ['check', 'fix', 'explain', 'rules', 'score', 'parse', 'init', 'help'] as const
export type Command = (typeof commands)[number]

/** Options by name: `on` the commands that take it. */
export const options: Readonly<Record<string, {readonly type: 'string' | 'boolean'; readonly short?: string; readonly on: readonly Command[]}>> = {
  format: {type: 'string', on: ['check', 'rules', 'parse']},
  input: {type: 'string', on: ['parse']},
  output: {type: 'string', short: 'o', on: ['check', 'fix']},
  'dry-run': {type: 'boolean', on: ['fix']},
  preset: {type: 'string', on: ['check', 'fix']},
  'fail-on': {type: 'string', on: ['check']},
  config: {type: 'string', on: ['check', 'fix']},
  'stdin-path': {type: 'string', on: ['check']},
  'time-limit': {type: 'string', on: ['check', 'fix', 'parse']},
  jsonl: {type: 'boolean', on: ['score']},
  lang: {type: 'string', on: commands},
  'no-color': {type: 'boolean', on: commands},
  help: {type: 'boolean', short: 'h', on: commands},
  version: {type: 'boolean', short: 'v', on: commands}
}
