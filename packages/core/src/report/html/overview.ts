import type {FileEntry} from '../entry.ts'
import {kindOf, type Counts, type Summary} from '../summary.ts'
import {baselineIn, sharedIn, type ReportWords} from '../words/index.ts'
import {escape, tag} from './escape.ts'
import type {HtmlWords} from './words.ts'

// A longer table keeps what is below it out of sight.
const shortTable = 8

const kinds = ['error', 'warning', 'advice', 'unsure'] as const

/** What all files together have, those of the baseline included: the page can show them too. */
export class Totals {
  readonly #inKind: Record<keyof Counts, number> = {error: 0, warning: 0, advice: 0, unsure: 0}
  readonly #inRule = new Map<string, {findings: number; files: number}>()

  add({outcomes}: FileEntry): void {
    for (const {ruleId, findings, elsewhere = []} of outcomes) {
      if (findings.length === 0 && elsewhere.length === 0) continue
      const {findings: before, files} = this.#inRule.get(ruleId) ?? {findings: 0, files: 0}
      this.#inRule.set(ruleId, {findings: before + findings.length, files: files + 1})
      for (const finding of findings) this.#inKind[kindOf(finding)]++
    }
  }

  get kinds(): readonly (keyof Counts)[] {
    return kinds.filter((kind) => this.#inKind[kind] > 0)
  }

  /** Rules with findings, those with the most first. */
  get rules(): readonly (readonly [id: string, {readonly findings: number; readonly files: number}])[] {
    return [...this.#inRule].sort(([, a], [, b]) => b.findings - a.findings)
  }
}

/** What the summary tells. */
export interface Overview {
  readonly summary: Summary
  readonly totals: Totals
  /** Items of a list: files that were not checked, with the reason. */
  readonly unread: readonly string[]
  /** Findings for which the page has no room. */
  readonly leftOut: number
  readonly titleOf: (ruleId: string) => string
}

/** The summary at the top: the figures, the baseline, what was not checked, and a table of rules that filters the page. */
export function overview({summary, totals, unread, leftOut, titleOf}: Overview, words: ReportWords, own: HtmlWords): string {
  const found = kinds.filter((kind) => summary.findings[kind] > 0)
  const remarks = [
    sharedIn(summary, words), baselineIn(summary, words), leftOut > 0 ? own.cut(leftOut) : '', totals.kinds.includes('unsure') ? words.unsureMeans : '', summary.suppressed > 0 ? words.suppressed(summary.suppressed) : ''
  ]
  return tag('section', {'aria-labelledby': 'samenvatting'}, tag('h2', {id: 'samenvatting'}, escape(own.summary)),
    found.length === 0 ? '' : tag('ul', {class: 'counts'}, ...found.map((kind) => tag('li', {class: `kind ${kind}`}, escape(words.counts[kind](summary.findings[kind]))))),
    ...remarks.filter((remark) => remark !== '').map((remark) => tag('p', {}, escape(remark))),
    unread.length === 0 ? '' : tag('p', {}, escape(words.alsoUnread(unread.length))) + tag('ul', {}, ...unread),
    ruleTable(totals, titleOf, words, summary.site ? own.pagesColumn : own.filesColumn, own))
}

function ruleTable({rules}: Totals, titleOf: (ruleId: string) => string, {columns}: ReportWords, where: string, own: HtmlWords): string {
  if (rules.length === 0) return ''
  const header = tag('tr', {}, tag('th', {scope: 'col'}, escape(columns.rule)), tag('th', {scope: 'col', class: 'n'}, escape(columns.count)), tag('th', {scope: 'col', class: 'n'}, escape(where)))
  const rows = rules.map(([id, {findings, files}]) =>
    tag('tr', {}, tag('th', {scope: 'row'}, tag('a', {href: '#punten', 'data-rule': id}, escape(titleOf(id)))), tag('td', {class: 'n'}, String(findings)), tag('td', {class: 'n'}, String(files))))
  const table = tag('table', {'aria-labelledby': 'per-punt'}, tag('thead', {}, header), tag('tbody', {}, ...rows))
  return tag('details', {open: rows.length <= shortTable}, tag('summary', {id: 'per-punt'}, escape(own.byRule)), table)
}
