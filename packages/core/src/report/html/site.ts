import type {FileEntry} from '../entry.ts'
import {bySize, type SharedFinding} from '../site/shared.ts'
import type {SiteCounts} from '../summary.ts'
import {escape, tag} from './escape.ts'
import {findingItem, type Shown} from './finding.ts'

/** What stands on more pages of a site, with the looks of their elements. */
export interface Shared {
  readonly finding: SharedFinding
  readonly pictures: FileEntry['pictures']
}

/** The part of the page with what stands on more pages, the biggest first. `numbers`: those of the sections, by page. */
export function sharedSection(all: readonly Shared[], {pages: pagesOfSite}: SiteCounts, numbers: ReadonlyMap<string, number>, shown: Shown): string {
  const items = all.toSorted((a, b) => bySize(a.finding, b.finding)).map(({finding, pictures}) =>
    `\n${findingItem(finding, {...shown, pictures}, {pagesOfSite, sections: finding.pages.flatMap((page) => numbers.get(page) ?? [])})}`)
  return tag('section', {class: 'file', id: 'meer-paginas', 'aria-labelledby': 'meer-paginas-kop', 'data-words': ''},
    tag('h3', {id: 'meer-paginas-kop'}, escape(shown.words.onMorePages)), tag('ul', {}, ...items))
}

/** At a page: what of it is told in the part above, as links to it. */
export function elsewhereList({outcomes}: FileEntry, {words, own, rules}: Shown): string {
  const told = outcomes.flatMap(({ruleId, findings, elsewhere = []}) => [
    ...findings.flatMap(({template, pages, area}) => (pages && template !== undefined ? [{ruleId, template, area, count: 1}] : [])),
    ...elsewhere.map(({template, area, count}) => ({ruleId, template, area, count}))
  ])
  if (told.length === 0) return ''
  const items = told.map(({ruleId, template, area, count}) => {
    const more = [...(area === undefined ? [] : [words.areas[area]]), ...(count === 1 ? [] : [own.times(count)])]
    return tag('li', {}, tag('a', {href: `#punt-${template}`, 'data-show': true}, escape(rules[ruleId]?.title ?? ruleId)), escape(more.map((one) => ` · ${one}`).join('')))
  })
  return tag('details', {class: 'pages'}, tag('summary', {}, escape(words.alsoHere(told.length))), tag('ul', {}, ...items))
}
