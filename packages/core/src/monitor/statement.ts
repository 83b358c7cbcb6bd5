import type {Language} from '../model/rule.ts'
import {clauseOf, criteriaIn, criteriaOf, norms, type Criterion, type NormName} from '../norms/criteria.ts'
import {lookAt} from '../norms/look.ts'
import type {FileEntry, OutcomeEntry, RuleEntry} from '../report/entry.ts'
import {passedOverReasons} from '../report/summary.ts'
import {problemsOf, type FoundProblem, type Judged} from './problems.ts'
import type {SavedReport} from './saved.ts'

/** `failed`: errors were found. `cantTell`: a person must look at what was found. None of the four means that a criterion is met. */
export type CriterionResult = 'failed' | 'cantTell' | 'nothing-found' | 'untested'

/** What a machine can say of one success criterion, and what it can't. */
export interface CriterionRow {
  readonly sc: string
  readonly id: string
  readonly title: string
  readonly level: Criterion['level']
  /** The version of WCAG it came in. */
  readonly since: Criterion['since']
  /** The clause of EN 301 549 for web pages. */
  readonly clause: string
  /** The clause for documents such as docx, where a rule that judged one names it. */
  readonly documentClause?: string
  readonly result: CriterionResult
  /** Rules that judged at least one file. */
  readonly rules: readonly {readonly id: string; readonly title: string}[]
  /** Rules that judged no file at all, with the reason. */
  readonly notRun: readonly {readonly id: string; readonly title: string; readonly reason: string}[]
  /** Number of files that at least one of the rules judged. */
  readonly checkedOn: number
  /** Number of files that held something for the rules to judge, such as a video. */
  readonly appliedOn: number
  readonly findings: number
  /** Of those, how many a person must judge. */
  readonly unsure: number
  /** Findings left out because someone gave a reason. */
  readonly leftOut: number
  readonly problems: readonly FoundProblem[]
  /** What a person must still look at, whatever was found. */
  readonly lookAt: string
}

export interface SampleFile {
  readonly path: string
  readonly format: string
  /** False when the file could not be read. */
  readonly checked: boolean
  /** Why not. */
  readonly reason?: string
}

/** What a report gives for an accessibility statement. It holds no status: that takes research by people. */
export interface Statement {
  /** The version of this form; it stands first, so that a file can be known by its beginning. */
  readonly statement: 1
  readonly tool: SavedReport['tool']
  readonly norm: {readonly preset: NormName; readonly wcag: string; readonly en301549: string; readonly criteria: number}
  /** ISO date on which the report was turned into this. */
  readonly date: string
  readonly lang: Language
  readonly sample: readonly SampleFile[]
  readonly criteria: readonly CriterionRow[]
  readonly totals: Readonly<Record<CriterionResult, number>>
  /** Findings in the report that belong to no criterion of this norm, such as those about plain language. */
  readonly otherFindings: number
}

/** Sets out a saved report by the criteria of a norm. */
export function statementOf({tool, files, rules}: SavedReport, preset: NormName, lang: Language, date: string): Statement {
  const wanted = criteriaOf(preset)
  const rows = wanted.map((one) => rowOf(one, preset, files, rules, lang))
  const totals = {failed: 0, cantTell: 0, 'nothing-found': 0, untested: 0}
  for (const {result} of rows) totals[result]++
  const asked = new Set(wanted.map(({sc}) => sc))
  const isOther = ({ruleId}: OutcomeEntry): boolean => !criteriaIn(rules[ruleId]?.basis ?? []).some((sc) => asked.has(sc))
  return {
    statement: 1,
    tool,
    norm: {preset, wcag: norms[preset].wcag, en301549: norms[preset].en, criteria: wanted.length},
    date,
    lang,
    sample: files.map(sampleOf),
    criteria: rows,
    totals,
    otherFindings: files.flatMap(({outcomes}) => outcomes).filter(isOther).reduce((sum, {findings}) => sum + findings.length, 0)
  }
}

function sampleOf(entry: FileEntry): SampleFile {
  const {path, format, problems} = entry
  const reason = problems.find((problem) => problem.fatal)?.message ?? passedOverReasons(entry)[0]
  return {path, format, checked: reason === undefined, ...(reason !== undefined && {reason})}
}

function rowOf(one: Criterion, preset: NormName, files: readonly FileEntry[], rules: Readonly<Record<string, RuleEntry>>, lang: Language): CriterionRow {
  const own = Object.keys(rules).filter((id) => criteriaIn(rules[id]?.basis ?? []).includes(one.sc))
  const judged = files.flatMap((file) => file.outcomes.filter(({ruleId}) => own.includes(ruleId)).map((outcome): Judged => ({path: file.path, format: file.format, outcome})))
  const ran = judged.filter(({outcome}) => outcome.result !== 'untested')
  const did = new Set(ran.map(({outcome}) => outcome.ruleId))
  const problems = problemsOf(ran, rules)
  const sum = (of: (problem: FoundProblem) => number): number => problems.reduce((total, problem) => total + of(problem), 0)
  return {
    sc: one.sc,
    id: one.id,
    title: one.title[lang],
    level: one.level,
    since: one.since,
    clause: clauseOf(one, preset) ?? '',
    ...documentClause(one, ran, rules),
    result: did.size === 0 ? 'untested' : sum(({sure}) => sure) > 0 ? 'failed' : problems.length > 0 ? 'cantTell' : 'nothing-found',
    rules: own.filter((id) => did.has(id)).map((id) => ({id, title: rules[id]?.title ?? id})),
    notRun: own.filter((id) => !did.has(id)).map((id) => ({id, title: rules[id]?.title ?? id, reason: reasonOf(id, judged)})),
    checkedOn: new Set(ran.map(({path}) => path)).size,
    appliedOn: new Set(ran.filter(({outcome}) => outcome.result !== 'inapplicable').map(({path}) => path)).size,
    findings: sum(({findings}) => findings),
    unsure: sum(({findings, sure}) => findings - sure),
    leftOut: ran.reduce((total, {outcome}) => total + outcome.suppressed.length, 0),
    problems,
    lookAt: lookAt(one.sc, lang) ?? ''
  }
}

const documents = new Set(['docx', 'odt', 'pdf'])

function documentClause({sc}: Criterion, ran: readonly Judged[], rules: Readonly<Record<string, RuleEntry>>): {documentClause?: string} {
  const named = ran.some(({format, outcome}) => documents.has(format) && rules[outcome.ruleId]?.basis.includes(`EN 301 549 10.${sc}`))
  return named ? {documentClause: `10.${sc}`} : {}
}

function reasonOf(id: string, judged: readonly Judged[]): string {
  return judged.find(({outcome}) => outcome.ruleId === id && outcome.reason)?.outcome.reason?.message ?? ''
}
