import type {Language} from '../model/rule.ts'
import type {FileEntry, RuleEntry} from './entry.ts'
import type {ReportFormat} from './formats.ts'
import {json, jsonl, jsonlSignature, jsonSignature} from './json.ts'
import {markdown, markdownSignature} from './markdown.ts'
import {pretty, prettySignature} from './pretty.ts'
import type {Summary} from './summary.ts'

export {reportFormats, type ReportFormat} from './formats.ts'

/** Writes a report piece by piece: what each call returns goes out in that order, so a long run needs no memory. */
export interface Reporter {
  begin(): string
  file(entry: FileEntry): string
  end(summary: Summary): string
}

export interface ReportOptions {
  readonly lang: Language
  /** Terminal colours; only `pretty` has them. */
  readonly color: boolean
  /** Columns of the terminal; only `pretty` uses them. */
  readonly width: number
  readonly tool: {readonly name: string; readonly version: string}
  /** Every rule there is, by id. */
  readonly rules: Readonly<Record<string, RuleEntry>>
}

const makers: Readonly<Record<ReportFormat, (options: ReportOptions) => Reporter>> = {pretty, json, jsonl, markdown}

/** How every report of a format begins; with these Testpanel knows its own reports from other files. */
export const reportSignatures: Readonly<Record<ReportFormat, string>> = {pretty: prettySignature, json: jsonSignature, jsonl: jsonlSignature, markdown: markdownSignature}

/** The reporter of a format. */
export function reporterOf(format: ReportFormat, options: ReportOptions): Reporter {
  return makers[format](options)
}
