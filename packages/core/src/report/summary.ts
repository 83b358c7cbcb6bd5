import {levels, type Level} from '../model/finding.ts'
import type {FileEntry, FindingEntry, OutcomeEntry} from './entry.ts'

/** All files of a run in figures. A finding that a person must judge counts as `unsure` and not under its level. */
export interface Summary {
  readonly files: number
  /** Files that every chosen rule has judged. */
  readonly checked: number
  /** Files that could not be checked, or not by every chosen rule. */
  readonly notChecked: number
  /** Of a site: addresses that are named and not judged, since there is no page or Testpanel does not read its kind; absent when there are none. */
  readonly passedOver?: number
  readonly findings: Counts
  readonly suppressed: number
  /** Findings by rule id, only rules with findings: those with the most serious findings first, and then those with the most. */
  readonly byRule: Readonly<Record<string, number>>
  /** How the findings compare with the baseline; absent when there is none. */
  readonly baseline?: BaselineCounts
  /** Of a whole site; absent when files or single pages were checked. */
  readonly site?: SiteCounts
}

/** A site in figures. What stands on more than one page counts once in `findings`. */
export interface SiteCounts {
  /** The address where the site begins. */
  readonly start: string
  /** Web pages that were looked at. Documents of the site are among the files and not among the pages. */
  readonly pages: number
  /** Findings that stand on more than one page. */
  readonly shared: number
  /** In how many places those stand together. */
  readonly places: number
}

/** Findings beside those of a baseline. With one, `findings` and `byRule` of a summary hold what is new and nothing else. */
export interface BaselineCounts {
  /** When the baseline was made, an ISO 8601 date. */
  readonly date: string
  /** Findings that are not in the baseline, or are more serious than they were. */
  readonly new: number
  readonly known: number
  /** Findings of the baseline that are no longer there, in the files that were checked and in those that are gone. */
  readonly mended: number
}

const kinds: readonly (Level | 'unsure')[] = [...levels, 'unsure']

type Counted = [id: string, {readonly count: number; readonly worst: number}]

function mostUseful([a, one]: Counted, [b, other]: Counted): number {
  return one.worst - other.worst || other.count - one.count || (a < b ? -1 : 1)
}

/** How many findings of each kind. */
export type Counts = Readonly<Record<Level | 'unsure', number>>

/** What a finding counts as. */
export function kindOf({level, unsure}: Pick<FindingEntry, 'level' | 'unsure'>): Level | 'unsure' {
  return unsure ? 'unsure' : level
}

/** All findings of a file that count, in the order of the text; those about the whole document first. What stands in the baseline is left out. */
export function findingsOf(entry: Pick<FileEntry, 'outcomes'>): readonly FindingEntry[] {
  return allFindingsOf(entry).filter(({known}) => known !== true)
}

/** The same with the findings that stand in the baseline. */
export function allFindingsOf({outcomes}: Pick<FileEntry, 'outcomes'>): readonly FindingEntry[] {
  return outcomes.flatMap(({findings}) => findings).sort((a, b) => (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1) || (a.range?.[1] ?? -1) - (b.range?.[1] ?? -1))
}

/** Nothing is known of (part of) this file: it could not be read, or a rule went wrong. */
export function isUnchecked({problems, outcomes}: FileEntry): boolean {
  return problems.some(({fatal}) => fatal) || outcomes.some(wentWrong)
}

/** It is named because pages of a site link to it, and there was nothing to judge. */
function isPassedOver(entry: FileEntry): boolean {
  return passedOverReasons(entry).length > 0
}

/** Why an address of a site is named and not judged: there is no page, or Testpanel does not read its kind. */
export function passedOverReasons({problems}: FileEntry): readonly string[] {
  return problems.filter(({id, fatal}) => !fatal && (id === 'dead-link' || id === 'no-pdf-yet')).map(({message}) => message)
}

/** The rule should have judged the file and did not. That some rules need a browser, or would take too long on this page, is said once for the file, and the rest of it was checked. */
function wentWrong({result, reason}: OutcomeEntry): boolean {
  return result === 'untested' && reason?.id !== 'needs-browser' && reason?.id !== 'page-rule-stopped'
}

/** Why a file was not checked, or which rules were not. */
export function unreadReasons({problems, outcomes}: FileEntry): readonly string[] {
  const fatal = problems.filter((problem) => problem.fatal)
  if (fatal.length > 0) return fatal.map(({message}) => message)
  return outcomes.filter(wentWrong).map(({ruleId, reason}) => reason?.message ?? ruleId)
}

/** The figures of one file, without a baseline. */
export function summaryOf(entry: FileEntry): Summary {
  const tally = new Tally()
  tally.add(entry)
  return tally.summary
}

/** Adds files up as they come. */
export class Tally {
  #files = 0
  #notChecked = 0
  #passedOver = 0
  #suppressed = 0
  readonly #findings: Record<Level | 'unsure', number> = {error: 0, warning: 0, advice: 0, unsure: 0}
  readonly #byRule = new Map<string, {count: number; worst: number}>()
  readonly #baselineDate: string | undefined
  #known = 0
  #mended = 0
  #site: string | undefined
  #pages = 0
  #shared = 0
  #places = 0

  /** `baselineDate`: when the baseline was made that the entries were compared with. */
  constructor(baselineDate?: string) {
    this.#baselineDate = baselineDate
  }

  /** Findings of the baseline that went with their file. */
  addGone(findings: number): void {
    this.#mended += findings
  }

  add(entry: FileEntry): void {
    this.#files++
    this.#mended += entry.mended ?? 0
    if (isPassedOver(entry)) this.#passedOver++
    else if (isUnchecked(entry)) this.#notChecked++
    else if (entry.site !== undefined && entry.format === 'html') this.#pages++
    this.#site ??= entry.site
    for (const {ruleId, findings, suppressed} of entry.outcomes) {
      this.#suppressed += suppressed.length
      for (const finding of findings) {
        if (finding.known) {
          this.#known++
          continue
        }
        const kind = kindOf(finding)
        const known = this.#byRule.get(ruleId) ?? {count: 0, worst: kinds.length}
        this.#byRule.set(ruleId, {count: known.count + 1, worst: Math.min(known.worst, kinds.indexOf(kind))})
        this.#findings[kind]++
        if (finding.pages) this.#shared++
        this.#places += finding.places ?? 0
      }
    }
  }

  get summary(): Summary {
    return {
      files: this.#files,
      checked: this.#files - this.#notChecked - this.#passedOver,
      notChecked: this.#notChecked,
      ...(this.#passedOver > 0 && {passedOver: this.#passedOver}),
      findings: {...this.#findings},
      suppressed: this.#suppressed,
      byRule: Object.fromEntries([...this.#byRule].sort(mostUseful).map(([id, {count}]) => [id, count])),
      ...(this.#baselineDate !== undefined && {baseline: this.#beside(this.#baselineDate)}),
      ...(this.#site !== undefined && {site: {start: this.#site, pages: this.#pages, shared: this.#shared, places: this.#places}})
    }
  }

  #beside(date: string): BaselineCounts {
    return {date, new: Object.values(this.#findings).reduce((sum, n) => sum + n, 0), known: this.#known, mended: this.#mended}
  }
}
