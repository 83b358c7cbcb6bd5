import type {Outcome} from '../model/finding.ts'
import type {Guidelines} from '../model/verdict.ts'

/**
 * Which of the B1 guidelines a text keeps to. A guideline is a rule with a B1 basis that had something to judge; it is missed when there is a finding of it that
 * is more than advice and that no person has to decide on.
 */
export function guidelinesOf(outcomes: readonly Outcome[], isGuideline: (ruleId: string) => boolean): Guidelines {
  const judged = outcomes.filter(({ruleId, result}) => isGuideline(ruleId) && result !== 'untested' && result !== 'inapplicable')
  const missed = judged.map((outcome) => ({id: outcome.ruleId, misses: misses(outcome)})).filter(({misses}) => misses.length > 0)
  const errors = (list: readonly {readonly level: string}[]): number => list.filter(({level}) => level === 'error').length
  const missing = missed.sort((a, b) => errors(b.misses) - errors(a.misses) || b.misses.length - a.misses.length).map(({id}) => id)
  return {met: judged.length - missing.length, of: judged.length, missing}
}

function misses({findings}: Outcome): Outcome['findings'] {
  return findings.filter(({level, unsure}) => level !== 'advice' && !unsure)
}
