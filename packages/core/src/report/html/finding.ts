import {isAddress, linesOf, selectorOf, uriOf} from '../ci/place.ts'
import type {FileEntry, FindingEntry, RuleEntry} from '../entry.ts'
import {oneLine, surroundings} from '../layout/index.ts'
import {isShared, type SharedFinding} from '../site/shared.ts'
import {kindOf} from '../summary.ts'
import {alternatives, placeIn, reachIn, type ReportWords} from '../words/index.ts'
import {escape, tag} from './escape.ts'
import type {HtmlWords} from './words.ts'

/** What a finding is written with. */
export interface Shown {
  readonly words: ReportWords
  readonly own: HtmlWords
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** Findings were compared with a baseline. */
  readonly isCompared: boolean
  /** What elements of the page look like, by selector. */
  readonly pictures: FileEntry['pictures']
}

/** Of a finding on more pages of a site: how many pages there are, and the numbers of the sections of those it is on. */
export interface OnPages {
  readonly pagesOfSite: number
  readonly sections: readonly number[]
}

const longest = 600

/** A finding as an item of the list: the rule with its place, the words, what is the matter, what to do and why. */
export function findingItem(finding: FindingEntry, {words, own, rules, isCompared, pictures}: Shown, on?: OnPages): string {
  const {ruleId, what, why, todo, known, template} = finding
  const kind = kindOf(finding)
  const selector = selectorOf(finding)
  const better = alternatives(finding, `${what} ${todo}`, words)
  const place = on && isShared(finding) ? reachIn(finding, on.pagesOfSite, words) : linesOf(finding) ? words.line(finding.line ?? 1, finding.column ?? 1) : placeIn(finding, words)
  const inSite = on ? {id: `punt-${template}`, 'data-on': ranges(on.sections), 'data-reach': 'more'} : {}
  return tag('li', {class: `finding ${kind}`, ...inSite, 'data-kind': kind, 'data-rule': ruleId, 'data-age': isCompared ? (known ? 'known' : 'new') : undefined},
    tag('p', {class: 'head'}, tag('span', {class: `kind ${kind}`}, escape(words.levels[kind])), tag('strong', {}, escape(rules[ruleId]?.title ?? ruleId)),
      tag('span', {class: 'place'}, ` · ${escape(place)}${isCompared ? ` · ${escape(known ? own.known : own.fresh)}` : ''}`)),
    quoted(finding),
    paragraph(withCode([what, todo].filter((part) => part !== '').join(' '))),
    better.length === 0 ? '' : paragraph(`${escape(words.better)} ${escape(better.join(' / '))}`),
    selector === undefined ? '' : paragraph(`${escape(words.element)} ${tag('code', {}, escape(selector))}`),
    pictureOf(finding.selector === undefined ? undefined : pictures?.[finding.selector], own),
    on && isShared(finding) ? pagesOf(finding, words, own) : '',
    why === '' ? '' : tag('details', {}, tag('summary', {}, escape(own.why)), paragraph(withCode(why))))
}

// The JSON report names all.
const mostPages = 50

function pagesOf({pages, places = 0}: SharedFinding, words: ReportWords, own: HtmlWords): string {
  const items = pages.slice(0, mostPages).map((page) => tag('li', {}, linkTo(page)))
  const more = pages.length > mostPages ? paragraph(escape(words.andMore(pages.length - mostPages))) : ''
  const together = places > pages.length ? paragraph(escape(words.placesTogether(places))) : ''
  return `${together}${tag('details', {class: 'pages'}, tag('summary', {}, escape(own.allPages(pages.length))), tag('ul', {}, ...items), more)}`
}

/** A page of a site as a link to it; nothing is loaded before someone follows it. What is no address stays text. */
export function linkTo(page: string): string {
  return isAddress(page) ? tag('a', {href: uriOf(page, {}), rel: 'noreferrer'}, escape(page)) : escape(page)
}

/** Numbers in order with runs taken together: `1-48 50`. */
function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ')
}

/** Our messages put code between backticks. */
function withCode(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, (_, code: string) => tag('code', {}, code))
}

function paragraph(html: string): string {
  return html === '' ? '' : tag('p', {}, html)
}

function quoted({quote}: FindingEntry): string {
  const found = oneLine(quote.exact)
  if (found.trim() === '') return ''
  const {before, after} = surroundings(quote)
  const cut = found.length > longest ? `${found.slice(0, longest).toWellFormed()}…` : found
  return tag('blockquote', {}, escape(before), tag('mark', {}, escape(cut)), escape(after))
}

/** What the element looked like in the browser, when there was one. */
function pictureOf(picture: string | undefined, own: HtmlWords): string {
  return picture !== undefined && /^data:image\/(?:png|jpeg);base64,[\w+/]+=*$/.test(picture) ? paragraph(tag('img', {src: picture, alt: own.picture, loading: 'lazy'})) : ''
}
