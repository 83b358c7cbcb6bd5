import type {Element, Nodes, Root} from 'hast'
import type {Document} from '../../model/document.ts'
import type {Spot} from '../../model/parts.ts'
import {inLines} from '../locate.ts'

/** An element with the one around it. */
export interface Placed {
  readonly element: Element
  readonly parent: Placed | undefined
  /** Its step in a selector: its tag, and its place among the brothers with that tag. */
  readonly step: string
}

/** Every element of a tree in order. What is hidden altogether is left out. */
export function elementsOf(tree: Root): readonly Placed[] {
  const all: Placed[] = []
  collect(tree, undefined, all)
  return all
}

function collect(node: Root | Element, parent: Placed | undefined, all: Placed[]): void {
  const counts = new Map<string, number>()
  for (const child of node.children) if (child.type === 'element') counts.set(child.tagName, (counts.get(child.tagName) ?? 0) + 1)
  const seen = new Map<string, number>()
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const {tagName} = child
    const nth = (seen.get(tagName) ?? 0) + 1
    seen.set(tagName, nth)
    if (isGone(child)) continue
    const placed = {element: child, parent, step: (counts.get(tagName) ?? 0) > 1 ? `${tagName}:nth-of-type(${nth})` : tagName}
    all.push(placed)
    collect(child, placed, all)
  }
}

/** The elements around one, the nearest first. */
export function* upFrom({parent}: Placed): Generator<Element> {
  for (let here = parent; here; here = here.parent) yield here.element
}

const never = new Set(['script', 'style', 'template', 'noscript'])

/** Is this shown to nobody? */
function isGone({tagName, properties, data}: Element): boolean {
  const {hidden} = properties
  if (data?.sight === 'panel') return never.has(tagName)
  return never.has(tagName) || (hidden !== undefined && hidden !== false) || /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(word(properties['style']))
}

/** Is it pushed out of sight, for screen readers alone? */
export function isOutOfSight({properties, data}: Element): boolean {
  const style = word(data?.looks?.style ?? properties['style'])
  const classes = word(data?.looks?.className ?? properties['className'])
  return /(?:top|left|right|text-indent)\s*:\s*-\d{3,}/i.test(style) || /(?:^|\s)(?:sr-only|screen-reader-text|(?:visually|visual)-?hidden)(?:\s|$)/i.test(classes)
}

/** The value of an attribute as it stands in the file. */
export function word(value: Element['properties'][string]): string {
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null || value === false ? '' : value === true ? '' : String(value)
}

const inline = new Set('a abbr b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '))

/** The text that is seen in an element, also where screen readers are kept from it; white space is one space. */
export function seenText(element: Element, except?: (element: Element) => boolean): string {
  return pieces(element, except).replace(/[\s\u00a0]+/g, ' ').trim()
}

function pieces(node: Nodes, except?: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && (isGone(node) || except?.(node))) return ''
  const inside = node.children.map((child) => pieces(child, except)).join('')
  if (node.type === 'root' || inline.has(node.tagName) || /display\s*:\s*inline\s*(?:;|$)/i.test(word(node.properties['style']))) return inside
  return ` ${inside} `
}

const longest = 200

/** Where an element is. Only the elements of a web page have a place of their own in the file. */
export function spotOf(placed: Placed, {lines}: Pick<Document, 'lines'>): Spot {
  const {at, tag} = placed.element.data ?? {}
  return {
    ...(at && at[1] > at[0] && {at}),
    ...(tag && {origin: {in: 'page', selector: selectorOf(placed), snippet: startTag(placed.element), source: inLines(tag, lines)}})
  }
}

/** A selector that a developer can read: from the nearest element with an id, by place among those of the same kind. */
function selectorOf(placed: Placed): string {
  const path: string[] = []
  for (let here: Placed | undefined = placed; here; here = here.parent) {
    const id = word(here.element.properties['id'])
    if (/^[A-Za-z][\w-]*$/.test(id)) return [`#${id}`, ...path].join(' > ')
    path.unshift(here.step)
  }
  return path.join(' > ')
}

function startTag({tagName, properties}: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name === 'className' ? 'class' : name === 'htmlFor' ? 'for' : name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase()}="${word(value)}"`)
  const whole = `<${tagName}${attributes.join('')}>`
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
}
