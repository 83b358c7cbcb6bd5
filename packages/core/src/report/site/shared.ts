import type {FileEntry, FindingEntry, OutcomeEntry} from '../entry.ts'
import {kindOf, type Counts} from '../summary.ts'

/** A finding that stands on more than one page of a site. */
export interface SharedFinding extends FindingEntry {
  readonly pages: readonly string[]
}

const kinds: readonly (keyof Counts)[] = ['error', 'warning', 'advice', 'unsure']

/** Does this stand on more than one page of a site? It is told where it stands first. */
export function isShared(finding: FindingEntry): finding is SharedFinding {
  return finding.pages !== undefined
}

/** Those on the most pages first; of as many pages, the most serious first. */
export function bySize(a: SharedFinding, b: SharedFinding): number {
  return b.pages.length - a.pages.length || kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || (b.places ?? 0) - (a.places ?? 0)
}

/** How many findings of a page are told at another page of the site. */
export function elsewhereIn({outcomes}: Pick<FileEntry, 'outcomes'>): number {
  return outcomes.reduce((sum, {elsewhere = []}: OutcomeEntry) => sum + elsewhere.length, 0)
}

/** What is told at the page itself: what stands on more pages is told once, elsewhere in the report. */
export function withoutShared(entry: FileEntry): FileEntry {
  return entry.site === undefined ? entry : {...entry, outcomes: entry.outcomes.map((outcome) => ({...outcome, findings: outcome.findings.filter((finding) => !isShared(finding))}))}
}

/** The verdict on a text. Of the many pages of a site only the verdict itself, and only where there is something to do. */
export function verdictLines({level, site}: Pick<FileEntry, 'level' | 'site'>): readonly string[] {
  return site === undefined ? level.lines : level.lines.slice(0, level.band === 'lastig' || level.band === 'te-moeilijk' ? 1 : 0)
}
