import type {FileEntry, FindingEntry, OutcomeEntry} from '../report/entry.ts'
import {kindOf} from '../report/summary.ts'
import {isWorse, type FileMarks, type Mark} from './baseline.ts'

/**
 * The entry with its findings marked that stand in the baseline, and with the number of those that are mended. Of a rule that did
 * not judge the file nothing is known, so nothing of it is mended. What someone gave a reason for is neither known nor mended.
 */
export function against(marks: FileMarks | undefined, entry: FileEntry): FileEntry {
  const compared = entry.outcomes.map((outcome) => outcomeAgainst(marks?.get(outcome.ruleId) ?? new Map(), outcome))
  return {...entry, outcomes: compared.map(({outcome}) => outcome), mended: compared.reduce((sum, {mended}) => sum + mended, 0)}
}

function outcomeAgainst(marks: ReadonlyMap<string, Mark>, outcome: OutcomeEntry): {readonly outcome: OutcomeEntry; readonly mended: number} {
  if (outcome.result === 'untested') return {outcome, mended: 0}
  const left = new Map([...marks].map(([fingerprint, {count}]) => [fingerprint, count]))
  const take = (fingerprint: string): boolean => {
    const count = left.get(fingerprint) ?? 0
    left.set(fingerprint, Math.max(0, count - 1))
    return count > 0
  }
  const findings = outcome.findings.map((finding): FindingEntry => {
    const mark = marks.get(finding.fingerprint)
    // One that got worse is not mended either: it takes its place in the baseline and counts as new.
    const wasThere = take(finding.fingerprint)
    return wasThere && mark && !isWorse(kindOf(finding), mark.kind) ? {...finding, known: true} : finding
  })
  for (const {fingerprint} of outcome.suppressed) take(fingerprint)
  return {outcome: {...outcome, findings}, mended: [...left.values()].reduce((sum, count) => sum + count, 0)}
}
