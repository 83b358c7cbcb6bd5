import type {Level} from '../model/finding.ts'
import type {FindingEntry, OutcomeEntry, RuleEntry} from '../report/entry.ts'

/** What a rule said of one file. */
export interface Judged {
  readonly path: string
  readonly format: string
  readonly outcome: OutcomeEntry
}

/** All findings with one message of one rule. */
export interface FoundProblem {
  readonly rule: string
  readonly title: string
  /** The words of the first finding. */
  readonly what: string
  readonly why: string
  readonly todo: string
  readonly findings: number
  /** How many of them no person needs to judge first. */
  readonly sure: number
  /** All files it was found in. */
  readonly on: readonly string[]
  readonly examples: readonly Example[]
}

/** Where one finding is. */
export interface Example {
  readonly path: string
  readonly line?: number
  readonly selector?: string
  readonly quote?: string
}

const mostExamples = 3

/**
 * What was found, most findings first. A finding counts as sure when no person need judge it, and its rule did not take it lighter than usual:
 * a rule does so where a norm may still be met.
 */
export function problemsOf(judged: readonly Judged[], rules: Readonly<Record<string, RuleEntry>>): readonly FoundProblem[] {
  const byMessage = new Map<string, {rule: string; paths: Set<string>; found: {path: string; finding: FindingEntry}[]}>()
  for (const {path, outcome} of judged) {
    for (const finding of outcome.findings) {
      const key = `${outcome.ruleId} ${finding.messageId}`
      const one = byMessage.get(key) ?? {rule: outcome.ruleId, paths: new Set<string>(), found: []}
      byMessage.set(key, one)
      // What stands on more pages of a site is told once.
      for (const page of finding.pages ?? [path]) one.paths.add(page)
      one.found.push({path, finding})
    }
  }
  return [...byMessage.values()].map(({rule, paths, found}) => ({
    rule,
    title: rules[rule]?.title ?? rule,
    what: found[0]?.finding.what ?? '',
    why: found[0]?.finding.why ?? '',
    todo: found[0]?.finding.todo ?? '',
    findings: count(found),
    sure: count(found.filter(({finding}) => isSure(finding, rules[rule]?.level))),
    on: [...paths],
    examples: found.slice(0, mostExamples).map(({path, finding}) => exampleOf(path, finding))
  })).sort((a, b) => b.sure - a.sure || b.findings - a.findings)
}

function count(found: readonly {readonly finding: FindingEntry}[]): number {
  return found.reduce((sum, {finding: {places = 1}}) => sum + places, 0)
}

function isSure({unsure, level}: FindingEntry, usual: Level | undefined): boolean {
  return !unsure && (level === 'error' || (level === usual && level !== 'advice'))
}

function exampleOf(path: string, {line, selector, quote}: FindingEntry): Example {
  return {path, ...(line !== undefined && {line}), ...(selector !== undefined && {selector}), ...(quote.exact !== '' && {quote: quote.exact.slice(0, 200)})}
}
