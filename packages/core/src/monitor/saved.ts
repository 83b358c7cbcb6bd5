import type {FileEntry, RuleEntry} from '../report/entry.ts'

/** What is used of a JSON report that was saved. */
export interface SavedReport {
  readonly tool: {readonly name: string; readonly version: string}
  readonly files: readonly FileEntry[]
  readonly rules: Readonly<Record<string, RuleEntry>>
}

/** Why a file can't be used: it is no JSON, or JSON of something else, or a report of another version. */
export type Unfit = 'no-json' | 'no-report' | 'other-version'

/** Reads a report back that `testpanel check --format json` wrote. Never throws, whatever the text is. */
export function savedReport(text: string): SavedReport | Unfit {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'no-json'
  }
  if (!isObject(found) || !isObject(found['tool']) || found['tool']['name'] !== 'testpanel') return 'no-report'
  if (found['version'] !== 1) return 'other-version'
  const {tool, files, rules} = found
  if (!isObject(rules) || !Object.values(rules).every(isRule) || !Array.isArray(files) || !files.every(isFile)) return 'no-report'
  return {tool: {name: 'testpanel', version: String(tool['version'])}, files: files as unknown as FileEntry[], rules: rules as unknown as SavedReport['rules']}
}

function isRule(rule: unknown): boolean {
  return isObject(rule) && typeof rule['title'] === 'string' && isTexts(rule['basis'])
}

function isFile(file: unknown): boolean {
  return isObject(file) && typeof file['path'] === 'string' && typeof file['format'] === 'string' && isList(file['problems'], isProblem) && isList(file['outcomes'], isOutcome)
}

function isOutcome(outcome: unknown): boolean {
  if (!isObject(outcome) || typeof outcome['ruleId'] !== 'string' || typeof outcome['result'] !== 'string') return false
  return isList(outcome['findings'], isFinding) && isList(outcome['suppressed'], isFinding) && (outcome['reason'] === undefined || isProblem(outcome['reason']))
}

function isFinding(finding: unknown): boolean {
  return isObject(finding) && ['messageId', 'what', 'why', 'todo', 'level'].every((name) => typeof finding[name] === 'string') && isObject(finding['quote']) && typeof finding['quote']['exact'] === 'string'
}

function isProblem(problem: unknown): boolean {
  return isObject(problem) && typeof problem['message'] === 'string'
}

function isTexts(value: unknown): boolean {
  return isList(value, (one) => typeof one === 'string')
}

function isList(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
