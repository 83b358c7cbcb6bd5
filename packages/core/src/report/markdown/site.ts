import type {RuleEntry} from '../entry.ts'
import type {SharedFinding} from '../site/shared.ts'
import {reachIn, type ReportWords} from '../words/index.ts'
import {escape} from './escape.ts'
import {cells, wordsOf} from './rows.ts'

/** The head of the table with what stands on more pages of a site; empty when nothing does. */
export function sharedHead(shared: readonly SharedFinding[], {onMorePages, columns}: ReportWords): readonly string[] {
  if (shared.length === 0) return []
  const head = [columns.pages, columns.level, columns.rule, columns.text, columns.what, columns.firstPage]
  return [`### ${onMorePages}`, '', cells(head), cells(head.map(() => '---'))]
}

/** A row of that table. One page is enough to find it; the JSON report names all. */
export function sharedRow(finding: SharedFinding, pagesOfSite: number, rules: Readonly<Record<string, RuleEntry>>, words: ReportWords): string {
  return cells([escape(reachIn(finding, pagesOfSite, words)), ...wordsOf(finding, rules, words), escape(finding.pages[0] ?? '')])
}
