import type {ActiveRule} from './check.ts'
import type {Finding, Outcome} from './model/finding.ts'

/**
 * Leaves out what two rules say of one problem, as the rules themselves ask for (`yields`): a message that another rule has too, where that rule was
 * run, and a finding in an element or words of which another rule says what is worse or better. An outcome all of whose findings another rule tells stays what it was.
 */
export function withoutDoubles(outcomes: readonly Outcome[], rules: readonly ActiveRule[]): readonly Outcome[] {
  const byId = new Map(outcomes.map((outcome) => [outcome.ruleId, outcome]))
  return outcomes.map((outcome, i) => {
    const {elements = [], words = [], messages = {}} = rules[i]?.rule.yields ?? {}
    if (outcome.findings.length === 0) return outcome
    const toldWhere = (isTold: (finding: Finding) => boolean) =>
      new Set([...elements.flatMap((id) => byId.get(id)?.findings.filter(isTold).flatMap(placeOf) ?? []), ...words.flatMap((id) => byId.get(id)?.findings.filter(isTold).flatMap(wordsOf) ?? [])])
    // Doubt of another rule does not take the place of what this one is sure of.
    const told = toldWhere(() => true)
    const surely = toldWhere(({unsure}) => !unsure)
    const left = outcome.findings.filter(({message}) => !wasRun(byId.get(messages[message] ?? '')))
    const findings = told.size === 0 ? left : left.filter((finding) => ![...placeOf(finding), ...wordsOf(finding)].some((place) => (finding.unsure ? told : surely).has(place)))
    if (findings.length === outcome.findings.length) return outcome
    return {...outcome, findings, result: findings.length > 0 || left.length === 0 ? resultOf(findings) : outcome.result}
  })
}

function wasRun(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && outcome.result !== 'untested'
}

/** The element a finding is of, where it has one: a script may have made several at one place of the source. */
function placeOf({origin}: Finding): readonly string[] {
  return origin?.in === 'page' ? [`${origin.selector} ${origin.source?.at[0] ?? ''}`] : []
}

function wordsOf({at}: Finding): readonly string[] {
  return at === 'document' || at[0] === at[1] ? [] : [`${at[0]}-${at[1]}`]
}

/** What findings make of a rule. */
export function resultOf(findings: readonly Finding[]): Outcome['result'] {
  if (findings.length === 0) return 'passed'
  return findings.every(({unsure}) => unsure) ? 'cantTell' : 'failed'
}
