import type {FileEntry, FindingEntry, RuleEntry} from '../src/report/entry.ts'
import {reporterOf, type ReportFormat, type ReportOptions} from '../src/report/reporters.ts'
import {Tally} from '../src/report/summary.ts'

/** Two rules, one of them with a success criterion of WCAG. */
export const rules: Readonly<Record<string, RuleEntry>> = {
  'lange-zin': {title: 'Lange zin', level: 'error', basis: ['B1'], presets: ['b1-brief']},
  'afbeelding-zonder-tekst': {title: 'Afbeelding zonder tekst', level: 'error', basis: ['WCAG 1.1.1', 'EN 301 549 9.1.1.1', 'ACT 23a2a8'], presets: ['wcag']}
}

const level: FileEntry['level'] = {band: null, score: null, drivers: [], guidelines: {met: 0, of: 0, missing: []}, lint: null, words: 0, sentences: 0, lines: []}

/** A finding on line 3 of a page; `more` changes it. */
export function finding(more: Partial<FindingEntry> = {}): FindingEntry {
  return {...withoutLines(), line: 3, column: 5, endLine: 3, endColumn: 11, ...more}
}

/** A finding in a file that has no lines. */
export function withoutLines(more: Partial<FindingEntry> = {}): FindingEntry {
  return {
    ruleId: 'lange-zin', messageId: 'teLang', message: '', what: 'Deze zin heeft 40 woorden.', why: 'Lezers raken de draad kwijt.', todo: 'Maak er twee zinnen van.',
    data: {}, level: 'error', unsure: false, range: [10, 20], quote: {prefix: 'voor ', exact: 'de zin', suffix: ' na'}, suggestions: [], fingerprint: '0123456789abcdef',
    ...more
  }
}

/** A file with findings; both rules judged it. */
export function entry(findings: readonly FindingEntry[], more: Partial<FileEntry> = {}): FileEntry {
  const outcomes = Object.keys(rules).map((ruleId) => {
    const own = findings.filter((one) => one.ruleId === ruleId)
    return {ruleId, result: own.length > 0 ? ('failed' as const) : ('passed' as const), findings: own, suppressed: []}
  })
  return {path: 'site/index.html', format: 'html', lang: 'nl', level, outcomes, problems: [], ...more}
}

/** A whole report. */
export function report(format: ReportFormat, entries: readonly FileEntry[], options: Partial<ReportOptions> = {}, baselineDate?: string): string {
  const reporter = reporterOf(format, {lang: 'nl', color: false, width: 80, tool: {name: 'testpanel', version: '0.1.0'}, rules, ...options})
  const tally = new Tally(baselineDate)
  const parts = entries.map((one) => {
    tally.add(one)
    return reporter.file(one)
  })
  return [reporter.begin(), ...parts, reporter.end(tally.summary)].join('')
}
