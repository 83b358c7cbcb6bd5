import type {Element, Properties} from 'hast'
import type {Document, Range} from '../model/document.ts'
import type {FileEntry, FindingEntry} from '../report/entry.ts'
import {fingerprint} from '../text/fingerprint.ts'
import {Elements, whereIn, type Area, type Where} from './where.ts'

/**
 * The entry of a web page with on each finding its area, and its `template`: sixteen hexadecimal digits that are the same on every page where the
 * same thing stands in the same kind of place. Position, ids and what differs from visit to visit do not count; what a person would have to mend
 * separately does: another picture, another link, another text. It is made where the page is at hand, since a selector alone says too little.
 */
export function withTemplates(entry: FileEntry, document: Document): FileEntry {
  if (entry.format !== 'html' || entry.outcomes.every(({findings}) => findings.length === 0)) return entry
  const elements = new Elements(document)
  const blocks = new Map<number, string>()
  const sign = (finding: FindingEntry): FindingEntry => ({...finding, ...signed(finding, document, elements, blocks)})
  return {...entry, outcomes: entry.outcomes.map((outcome) => (outcome.findings.length === 0 ? outcome : {...outcome, findings: outcome.findings.map(sign)}))}
}

type Signed = Pick<FindingEntry, 'area' | 'template'>

function signed(finding: FindingEntry, document: Document, elements: Elements, blocks: Map<number, string>): Signed {
  const {selector, range, sourceRange} = finding
  if (selector !== undefined) {
    const element = sourceRange && elements.withTag(sourceRange[0])
    return element ? ofElement(finding, element, document, elements) : ofSelector(finding, document.path)
  }
  // Where nothing stands there is nothing to know it by.
  return range === null || range[0] === range[1] ? {} : ofText(finding, range, document, elements, blocks)
}

function made({ruleId, messageId}: FindingEntry, area: Area | undefined, path: string, content: string, words: string): Signed {
  return {...(area && {area}), template: fingerprint(ruleId, messageId, {prefix: `${area ?? ''} ${path}`, exact: content, suffix: words})}
}

/** What a style sheet is to blame for: the words and the addresses of the element make no difference, its colours do. */
const ofStyle: ReadonlySet<string> = new Set(['contrast', 'hoog-contrast', 'link-alleen-aan-kleur', 'onzichtbare-focus', 'afgesneden-tekst', 'klein-aanraakgebied'])
/** These stand for the page: what is the matter with one is the matter with each page that has it. */
const whole: ReadonlySet<string> = new Set(['html', 'head', 'body', 'main', 'title'])

function ofElement(finding: FindingEntry, element: Element, document: Document, elements: Elements): Signed {
  const where = whereIn(elements.upFrom(element))
  const path = pathOf(where)
  const own = finding.range !== null || isTagOf(element, finding.quote.exact) ? '' : plainTag(finding.quote.exact, document.path)
  if (own === undefined) return {...(where.area && {area: where.area})}
  if (ofStyle.has(finding.ruleId)) return made(finding, where.area, path, `${String(looksOf(element).style ?? '')} ${coloursOf(finding)} ${tagOf(own)}`, '')
  const data = dataOf(finding)
  const content = `${attributesOf(element, document.path)} ${data} ${own}`
  return made(finding, where.area, path, content, whole.has(element.tagName) ? '' : wordsOf(element, finding, where, document))
}

/** In a menu or a footer the words of a large element may differ a little from page to page; in the main text they tell one table from another. */
function wordsOf({data}: Element, {range, quote}: FindingEntry, {area}: Where, {text}: Document): string {
  if (range !== null) return quote.exact
  return (area === undefined || area === 'main') && data?.at ? text.slice(...data.at) : ''
}

/** Without the element itself, only what the engine says of it is known. */
function ofSelector(finding: FindingEntry, page: string): Signed {
  const {selector = '', quote} = finding
  const tag = plainTag(quote.exact, page)
  return tag === undefined ? {} : made(finding, undefined, stepsOf(selector), tag, dataOf(finding))
}

/** What a script made has no start tag in the source: then `element` is the one around it, and the snippet is another's. */
function isTagOf(element: Element, snippet: string): boolean {
  const {tagName, properties: {id}} = element
  const {className} = looksOf(element)
  const has = (name: string, value: string): boolean => (new RegExp(` ${name}="([^"]*)"`).exec(snippet)?.[1] ?? '').trim().replace(/\s+/g, ' ') === value
  return snippet.startsWith(`<${tagName}`) && (snippet.length >= longest || (has('class', Array.isArray(className) ? className.join(' ') : '') && has('id', String(id ?? ''))))
}

/** Engines cut a start tag off here. */
const longest = 200

/** A start tag without what differs between pages; undefined when it may have been cut off before what tells it from others. */
function plainTag(snippet: string, page: string): string | undefined {
  if (snippet.length >= longest) return undefined
  return snippet.replace(/ (?:id|for|data-[\w-]+|aria-(?:labelledby|describedby|controls|owns))="[^"]*"/g, '').replace(/ (href|src|action)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${addressIn(value, page)}"`)
}

function stepsOf(selector: string): string {
  return selector.replace(/:nth-(?:child|of-type)\(\d+\)/g, '').replace(/#[^\s.>]+/g, '#').replace(/\d+/g, '0')
}

/** A passage is the same when it is the same words in the same block, and leads to the same place when it is a link. */
function ofText(finding: FindingEntry, range: Range, document: Document, elements: Elements, blocks: Map<number, string>): Signed {
  const {text, path} = document
  const element = elements.around(range)
  const {area = undefined, steps} = element ? whereIn(elements.upFrom(element)) : {steps: []}
  const link = steps.find(({tagName}) => tagName === 'a')
  const before = text.lastIndexOf('\n\n', range[0])
  const start = before === -1 ? 0 : before + 2
  return made(finding, area, link ? addressIn(link.properties['href'], path) : '', text.slice(...range), `${blockAt(start, text, blocks)} ${range[0] - start}`)
}

/** The words of a block in short; `known`: those that were asked for before, by where they start. */
function blockAt(start: number, text: string, known: Map<number, string>): string {
  const found = known.get(start)
  if (found !== undefined) return found
  const end = text.indexOf('\n\n', start)
  const made = fingerprint('', '', {prefix: '', exact: text.slice(start, end === -1 ? undefined : end), suffix: ''})
  known.set(start, made)
  return made
}

/** The tags and classes from the area down to the element. Ids, places among brothers and classes that tell a state are left out. */
function pathOf({steps}: Where): string {
  return steps.map((one, at) => stepOf(one, at === 0)).toReversed().join('>')
}

const state = /^(?:is|has|js)-|(?:^|[-_])(?:active|actief|current|huidig|selected|open|opened|closed|first|last|odd|even)$/i

function stepOf(element: Element, isLast: boolean): string {
  const {tagName} = element
  if (whole.has(tagName)) return tagName
  const {className} = looksOf(element)
  const classes = Array.isArray(className) ? className.map(String).filter((name) => isLast || !state.test(name)).map((name) => name.replace(/\d+/g, '0')) : []
  return [tagName, ...classes.sort()].join('.')
}

/** A browser writes a page out without its classes and styles; those of the source stand beside it. */
function looksOf({properties, data}: Element): Pick<Properties, 'className' | 'style'> {
  const {className, style} = properties
  return className === undefined && style === undefined ? (data?.looks ?? {}) : {className, style}
}

function coloursOf({data}: FindingEntry): string {
  return `${data['regel'] ?? ''} ${data['fgColor'] ?? ''} ${data['bgColor'] ?? ''}`
}

function tagOf(snippet: string): string {
  return /^<[^\s>]+/.exec(snippet)?.[0] ?? ''
}

/** An engine's own measures follow from the element; of our own rules all that is said counts. */
function dataOf({data}: FindingEntry): string {
  if (data['regel'] !== undefined) return String(data['regel'])
  return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Attributes that differ between pages while the thing is the same: they name other elements, or are made anew for each visit. */
const passing = /^(?:id|htmlFor|style|nonce|integrity|srcSet|sizes|width|height|loading|fetchPriority|decoding|tabIndex|ariaLabelledBy|ariaDescribedBy|ariaControls|ariaOwns|ariaCurrent|ariaExpanded|ariaSelected|list|headers|form|data[A-Z].*|on[A-Z].*)$/
const addresses = new Set(['href', 'src', 'action', 'poster', 'data'])

function attributesOf({tagName, properties}: Element, page: string): string {
  if (whole.has(tagName)) return ''
  const kept = Object.entries(properties).filter(([name]) => !passing.test(name) && name !== 'className' && !(name === 'value' && tagName === 'input' && isSecret(properties)))
  return kept.map(([name, value]) => `${name}=${addresses.has(name) ? addressIn(value, page) : String(value)}`).sort().join(' ')
}

/** A hidden field holds what the server made up for this visit. */
function isSecret({type}: Properties): boolean {
  return String(type).toLowerCase() === 'hidden'
}

/** An address as it is seen from the site: the same menu has other relative addresses in another folder. */
function addressIn(value: Properties[string], page: string): string {
  const given = String(value ?? '')
  return URL.parse(given, /^https?:\/\//i.test(page) ? page : `file:///${page}`)?.href ?? given
}
