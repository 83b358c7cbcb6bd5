import type {Language} from '../../model/rule.ts'
import type {Place} from '../entry.ts'
import type {SharedFinding} from '../site/shared.ts'
import type {Summary} from '../summary.ts'
import {en} from './en.ts'
import {nl, type ReportWords} from './nl.ts'

export {alternatives} from './alternatives.ts'
export type {ReportWords} from './nl.ts'

/** The words of a report in a language. */
export function wordsIn(lang: Language): ReportWords {
  return lang === 'nl' ? nl : en
}

/** A place as a person names it: `12:5`, `alinea 7`, `alinea 2 van de koptekst`. */
export function placeIn({line, column, paragraph, part = ''}: Place, words: ReportWords): string {
  if (line !== undefined) return `${line}:${column ?? 1}`
  if (paragraph === undefined) return words.whole
  const kind = /(header|footer|footnotes|endnotes)\d*\.xml$/.exec(part)?.[1] as keyof ReportWords['parts'] | undefined
  return kind ? words.inPart(words.paragraph(paragraph), words.parts[kind]) : words.paragraph(paragraph)
}

/** On how many pages of a site something stands, and where on them: `Op 48 van de 50 pagina's, in een menu`. */
export function reachIn({pages, area}: SharedFinding, pagesOfSite: number, words: ReportWords): string {
  return `${words.onPages(pages.length, pagesOfSite)}${area === undefined ? '' : `, ${words.areas[area]}`}`
}

/** `2 fouten, 9 keer let op`: the kinds that were found, most serious first. */
export function countsIn({findings}: Pick<Summary, 'findings'>, words: ReportWords): string {
  const kinds = ['error', 'warning', 'advice', 'unsure'] as const
  return kinds.filter((kind) => findings[kind] > 0).map((kind) => words.counts[kind](findings[kind])).join(', ')
}

/** One sentence that sums a run up; beside a baseline it counts what is new. `only`: the name of the file when there is one. */
export function verdictIn(summary: Summary, words: ReportWords, only = words.onlyFile): string {
  const {files, checked} = summary
  const total = totalOf(summary)
  const isNew = summary.baseline !== undefined
  if (files === 0) return words.noFiles
  if (total === 0 && checked === 0) return words.nothingChecked(files, only)
  if (summary.site && checked > 0) return words.foundOnSite(total, isNew, summary.site.pages, checked - summary.site.pages)
  return words.found(total, isNew, files === 1 ? only : words.files(checked === 0 ? files : checked))
}

/** What of a site stands on more than one page; empty when nothing does. */
export function sharedIn({site}: Pick<Summary, 'site'>, words: ReportWords): string {
  return site && site.shared > 0 ? words.shared(site.shared, site.places) : ''
}

/** How the findings compare with the baseline; empty when there is none. */
export function baselineIn({baseline}: Pick<Summary, 'baseline'>, words: ReportWords): string {
  if (!baseline) return ''
  const {date, known, mended} = baseline
  return baseline.new > 0 ? words.baseline(date, known, mended) : words.allKnown(date, known, mended)
}

/** All findings of a run together. */
function totalOf({findings}: Pick<Summary, 'findings'>): number {
  return Object.values(findings).reduce((sum, n) => sum + n, 0)
}
