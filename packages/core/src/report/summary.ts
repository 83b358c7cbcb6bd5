import {levels, type Level} from '../model/finding.ts'
import type {FileEntry, FindingEntry, OutcomeEntry} from './entry.ts'

/** All files of a run in figures. A finding that a person must judge counts as `unsure` and not under its level. */
export interface Summary {
  readonly files: number
  /** Files that every chosen rule has judged. */
  readonly checked: number
  /** Files that could not be checked, or not by every chosen rule. */
  readonly notChecked: number
  readonly findings: Counts
  readonly suppressed: number
  /** Findings by rule id, only rules with findings: those with the most serious findings first, and then those with the most. */
  readonly byRule: Readonly<Record<string, number>>
}

const kinds: readonly (Level | 'unsure')[] = [...levels, 'unsure']

type Counted = [id: string, {readonly count: number; readonly worst: number}]

function mostUseful([a, one]: Counted, [b, other]: Counted): number {
  return one.worst - other.worst || other.count - one.count || (a < b ? -1 : 1)
}

export type Counts = Readonly<Record<Level | 'unsure', number>>

/** What a finding counts as. */
export function kindOf({level, unsure}: Pick<FindingEntry, 'level' | 'unsure'>): Level | 'unsure' {
  return unsure ? 'unsure' : level
}

/** All findings of a file in the order of the text; those about the whole document first. */
export function findingsOf({outcomes}: FileEntry): readonly FindingEntry[] {
  return outcomes.flatMap(({findings}) => findings).sort((a, b) => (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1) || (a.range?.[1] ?? -1) - (b.range?.[1] ?? -1))
}

/** Nothing is known of (part of) this file: it could not be read, or a rule went wrong. */
export function isUnchecked({problems, outcomes}: FileEntry): boolean {
  return problems.some(({fatal}) => fatal) || outcomes.some(wentWrong)
}

/** The rule should have judged the file and did not. */
function wentWrong({result}: OutcomeEntry): boolean {
  return result === 'untested'
}

/** Why a file was not checked, or which rules were not. */
export function unreadReasons({problems, outcomes}: FileEntry): readonly string[] {
  const fatal = problems.filter((problem) => problem.fatal)
  if (fatal.length > 0) return fatal.map(({message}) => message)
  return outcomes.filter(wentWrong).map(({ruleId, reason}) => reason?.message ?? ruleId)
}

/** The figures of one file. */
export function summaryOf(entry: FileEntry): Summary {
  const tally = new Tally()
  tally.add(entry)
  return tally.summary
}

/** Adds files up as they come. */
export class Tally {
  #files = 0
  #notChecked = 0
  #suppressed = 0
  readonly #findings: Record<Level | 'unsure', number> = {error: 0, warning: 0, advice: 0, unsure: 0}
  readonly #byRule = new Map<string, {count: number; worst: number}>()

  add(entry: FileEntry): void {
    this.#files++
    if (isUnchecked(entry)) this.#notChecked++
    for (const {ruleId, findings, suppressed} of entry.outcomes) {
      this.#suppressed += suppressed.length
      for (const finding of findings) {
        const kind = kindOf(finding)
        const known = this.#byRule.get(ruleId) ?? {count: 0, worst: kinds.length}
        this.#byRule.set(ruleId, {count: known.count + 1, worst: Math.min(known.worst, kinds.indexOf(kind))})
        this.#findings[kind]++
      }
    }
  }

  get summary(): Summary {
    return {
      files: this.#files,
      checked: this.#files - this.#notChecked,
      notChecked: this.#notChecked,
      findings: {...this.#findings},
      suppressed: this.#suppressed,
      byRule: Object.fromEntries([...this.#byRule].sort(mostUseful).map(([id, {count}]) => [id, count]))
    }
  }
}
