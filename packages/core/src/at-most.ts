import type {Report} from './model/finding.ts'
import {problem} from './model/problem.ts'

/** A report that someone can still read: of each rule at most as many findings as keep the whole under `most`. It says so when something was left out. */
export function withAtMost(report: Report, most: number): Report {
  const counts = report.outcomes.map(({findings}) => findings.length)
  if (counts.reduce((sum, count) => sum + count, 0) <= most) return report
  const each = share(counts, most)
  const outcomes = report.outcomes.map((outcome) => (outcome.findings.length <= each ? outcome : {...outcome, findings: outcome.findings.slice(0, each)}))
  return {...report, outcomes, problems: [...report.problems, problem('findings-cut', {most, each})]}
}

/** The most that each may have, when who needs less leaves the rest to the others. */
function share(counts: readonly number[], most: number): number {
  let left = most
  const rising = [...counts].sort((a, b) => a - b)
  for (const [i, count] of rising.entries()) {
    const each = Math.floor(left / (rising.length - i))
    if (count > each) return Math.max(1, each)
    left -= count
  }
  return most
}
