import type {Element} from 'hast'
import {isInRepeated, isRepeated} from './regions.ts'
import {upFrom, word, type Placed} from './tree.ts'

/** A paragraph of so many words is what a reader came for. */
const fewestWords = 8

/**
 * The first part that stands on every page, where a reader can't get past it: no main area, no heading after it, no link to the content.
 * Undefined where there is a way, or where a script may give one.
 */
export function blockedBy(all: readonly Placed[]): Placed | undefined {
  if (all.some(({element}) => isMain(element) && word(element.properties['ariaHidden']) !== 'true')) return undefined
  const start = all.findIndex((placed) => isParagraph(placed.element) && !isInRepeated(placed))
  const first = all.slice(0, Math.max(start, 0)).find(isRepeated)
  if (!first || all.some(isHeadingOfContent)) return undefined
  const targets = new Map(all.map((placed) => [word(placed.element.properties['id']), placed]))
  return all.slice(0, start).some((placed) => leadsPast(placed, targets)) ? undefined : first
}

function isMain({tagName, properties}: Element): boolean {
  return tagName === 'main' || word(properties['role']) === 'main'
}

function isParagraph({tagName, children}: Element): boolean {
  if (tagName === 'title' || tagName === 'noscript') return false
  const text = children.flatMap((child) => (child.type === 'text' ? child.value : [])).join(' ')
  return text.trim().split(/\s+/).length >= fewestWords
}

function isHeadingOfContent(placed: Placed): boolean {
  const {tagName, properties} = placed.element
  const role = word(properties['role'])
  return (role === 'heading' || (role === '' && /^h[1-6]$/.test(tagName))) && !isInRepeated(placed) && ![placed.element, ...upFrom(placed)].some((one) => word(one.properties['ariaHidden']) === 'true')
}

/** A link to a place in the content, or something that a script may make a way of. */
function leadsPast({element: {tagName, properties}}: Placed, targets: ReadonlyMap<string, Placed>): boolean {
  if (tagName === 'button' || tagName === 'summary' || 'onClick' in properties || 'tabIndex' in properties || 'ariaControls' in properties || 'ariaExpanded' in properties) return true
  const href = word(properties['href'])
  if (tagName !== 'a' || !href.startsWith('#')) return false
  const target = targets.get(href.slice(1))
  return href === '#' || (target !== undefined && !isInRepeated(target))
}
