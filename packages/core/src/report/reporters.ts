import type {Language} from '../model/rule.ts'
import type {FileEntry, RuleEntry} from './entry.ts'
import type {ReportFormat} from './formats.ts'
import {earl, earlSignature} from './earl.ts'
import {github, githubSignature} from './github.ts'
import {gitlab, gitlabSignature} from './gitlab.ts'
import {html, htmlSignature} from './html.ts'
import {json, jsonl, jsonlSignature, jsonSignature} from './json.ts'
import {junit, junitSignature} from './junit.ts'
import {markdown, markdownSignature} from './markdown.ts'
import {pretty, prettySignature} from './pretty.ts'
import {sarif, sarifSignature} from './sarif.ts'
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
  /** The page of each rule as Markdown, by id; only formats that carry help use it. */
  readonly pages?: Readonly<Record<string, string>>
  /** The name of a file as its repository knows it, with slashes; as it was named when this is absent. */
  readonly fromRoot?: (path: string) => string
  /** The least serious finding that fails a run; `warning` when this is absent. */
  readonly failOn?: 'error' | 'warning' | 'never'
}

const makers: Readonly<Record<ReportFormat, (options: ReportOptions) => Reporter>> = {pretty, json, jsonl, markdown, sarif, junit, github, gitlab, earl, html}

/** How every report of a format begins; with these Testpanel knows its own reports from other files. */
export const reportSignatures: Readonly<Record<ReportFormat, string>> = {
  pretty: prettySignature, json: jsonSignature, jsonl: jsonlSignature, markdown: markdownSignature, sarif: sarifSignature,
  junit: junitSignature, github: githubSignature, gitlab: gitlabSignature, earl: earlSignature, html: htmlSignature
}

/** The reporter of a format. */
export function reporterOf(format: ReportFormat, options: ReportOptions): Reporter {
  return makers[format](options)
}
