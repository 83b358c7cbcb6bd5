import {oneLine, wrap} from '../layout/index.ts'
import {bySize, type SharedFinding} from '../site/shared.ts'
import type {Summary} from '../summary.ts'
import {sharedIn} from '../words/index.ts'
import {findingLines, type Page} from './finding.ts'

// Enough to look at; the JSON report names all.
const mostPages = 3

/** What stands on more pages of a site, the biggest first: with what stands on all pages mended, most of the rest is gone. */
export function sharedLines(shared: readonly SharedFinding[], summary: Summary, page: Page): readonly string[] {
  if (shared.length === 0 || !summary.site) return []
  const told = new Set<string>()
  const onSite: Page = {...page, pagesOfSite: summary.site.pages}
  return [...wrap(sharedIn(summary, page.words), page.width, '   '), '', ...shared.toSorted(bySize).flatMap((one) => [...findingLines(one, '', told, onSite), ...examples(one, page), ''])]
}

function examples({pages, places = 0, selector}: SharedFinding, {words, width, style}: Page): readonly string[] {
  const element = selector === undefined ? [] : wrap(`${words.element} ${oneLine(selector)}`, width, '    ')
  const together = places > pages.length ? `${words.placesTogether(places)} ` : ''
  const more = pages.length > mostPages ? [`      ${words.andMore(pages.length - mostPages)}`] : []
  return [...element, `    ${together}${style.bold(pages.length > mostPages ? words.forInstance : `${words.columns.pages}:`)}`, ...pages.slice(0, mostPages).flatMap((one) => wrap(oneLine(one), width, '      ')), ...more]
}
