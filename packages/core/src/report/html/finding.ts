import {linesOf, selectorOf} from '../ci/place.ts'
import type {FileEntry, FindingEntry, RuleEntry} from '../entry.ts'
import {oneLine, surroundings} from '../layout/index.ts'
import {kindOf} from '../summary.ts'
import {alternatives, placeIn, type ReportWords} from '../words/index.ts'
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

const longest = 600

/** A finding as an item of the list: the rule with its place, the words, what is the matter, what to do and why. */
export function findingItem(finding: FindingEntry, {words, own, rules, isCompared, pictures}: Shown): string {
  const {ruleId, what, why, todo, known} = finding
  const kind = kindOf(finding)
  const selector = selectorOf(finding)
  const better = alternatives(finding, `${what} ${todo}`, words)
  const place = linesOf(finding) ? words.line(finding.line ?? 1, finding.column ?? 1) : placeIn(finding, words)
  return tag('li', {class: `finding ${kind}`, 'data-kind': kind, 'data-rule': ruleId, 'data-age': isCompared ? (known ? 'known' : 'new') : undefined},
    tag('p', {class: 'head'}, tag('span', {class: `kind ${kind}`}, escape(words.levels[kind])), tag('strong', {}, escape(rules[ruleId]?.title ?? ruleId)),
      tag('span', {class: 'place'}, ` · ${escape(place)}${isCompared ? ` · ${escape(known ? own.known : own.fresh)}` : ''}`)),
    quoted(finding),
    paragraph(withCode([what, todo].filter((part) => part !== '').join(' '))),
    better.length === 0 ? '' : paragraph(`${escape(words.better)} ${escape(better.join(' / '))}`),
    selector === undefined ? '' : paragraph(`${escape(words.element)} ${tag('code', {}, escape(selector))}`),
    pictureOf(finding.selector === undefined ? undefined : pictures?.[finding.selector], own),
    why === '' ? '' : tag('details', {}, tag('summary', {}, escape(own.why)), paragraph(withCode(why))))
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
