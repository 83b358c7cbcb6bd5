import {Occurrences} from './ci/occurrences.ts'
import type {FileEntry, FindingEntry} from './entry.ts'
import {line} from './json.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {artifactOf, resultOf} from './sarif/result.ts'
import {ruleOf} from './sarif/rule.ts'
import {allFindingsOf, kindOf, passedOverReasons, unreadReasons} from './summary.ts'
import {wordsIn} from './words/index.ts'

/** How every SARIF report begins. */
export const sarifSignature = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Testpanel"'

// GitHub refuses a run with more (docs.github.com, "SARIF support for code scanning").
const mostResults = 25_000
// The order in which results are left out when there are too many is the other way round.
const ranks = ['error', 'warning', 'advice', 'unsure', 'known'] as const

/** SARIF 2.1.0 (OASIS), for the security tab of GitHub, for Azure DevOps and for editors. Columns count UTF-16 units. */
export function sarif(options: ReportOptions): Reporter {
  const ruleIds = new Map<string, number>()
  const notes: object[] = []
  const results: Record<(typeof ranks)[number], string[]> = {error: [], warning: [], advice: [], unsure: [], known: []}
  let leftOut = 0
  return {
    begin: () => '',
    file(entry) {
      const occurrences = new Occurrences()
      for (const {ruleId} of entry.outcomes) if (!ruleIds.has(ruleId)) ruleIds.set(ruleId, ruleIds.size)
      for (const finding of allFindingsOf(entry)) add(finding, entry, occurrences.next(finding.fingerprint))
      notes.push(...unreadReasons(entry).slice(0, 1).map((reason) => note('error', reason, entry.path)))
      notes.push(...passedOverReasons(entry).map((reason) => note('note', reason, entry.path)))
      return ''
    },
    end({notChecked, baseline}) {
      const kept = ranks.flatMap((rank) => results[rank])
      leftOut += Math.max(0, kept.length - mostResults)
      if (leftOut > 0) notes.push(note('error', wordsIn(options.lang).shortened(leftOut)))
      const {version} = options.tool
      const driver = {version, semanticVersion: version, language: options.lang, rules: [...ruleIds.keys()].map((id) => ruleOf(id, options))}
      const invocation = {executionSuccessful: notChecked === 0, toolExecutionNotifications: notes}
      const parts = [
        `${sarifSignature},${line(driver).slice(1)}},`,
        `"invocations":[${line(invocation)}],"columnKind":"utf16CodeUnits","automationDetails":{"id":"testpanel/"},`,
        ...(baseline ? [`"properties":${line({baseline})},`] : []),
        `"results":[`, kept.slice(0, mostResults).map((result) => `\n${result}`).join(','), `\n]}]}\n`
      ]
      return parts.join('')
    }
  }

  function add(finding: FindingEntry, {path, mended}: FileEntry, occurrence: number): void {
    const list = results[finding.known ? 'known' : kindOf(finding)]
    if (list.length >= mostResults) leftOut++
    else list.push(line(resultOf(finding, {path, occurrence, ruleIndex: ruleIds.get(finding.ruleId) ?? 0, isCompared: mended !== undefined}, options)))
  }

  /** What was not checked is said where tools look for it. */
  function note(level: 'error' | 'note', text: string, path?: string): object {
    return {level, message: {text}, ...(path !== undefined && {locations: [{physicalLocation: {artifactLocation: artifactOf(path, options)}}]})}
  }
}
