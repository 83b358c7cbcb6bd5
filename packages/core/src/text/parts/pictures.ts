import type {Element} from 'hast'
import type {DecorationPart, PicturePart, Spot} from '../../model/parts.ts'
import {seenText, upFrom, word, type Placed} from './tree.ts'

/** An image that is not marked as decoration. */
export function pictureOf(placed: Placed, spot: Spot): PicturePart | undefined {
  const {properties} = placed.element
  const aside = isPlain(placed.element) || [placed.element, ...upFrom(placed)].some((one) => word(one.properties['ariaHidden']) === 'true')
  const alt = word(properties['ariaLabel']) || (properties['alt'] === undefined ? undefined : word(properties['alt']))
  return aside ? undefined : {...spot, alt, file: word(properties['src'])}
}

function isPlain({properties}: Element): boolean {
  return word(properties['role']) === 'presentation' || word(properties['role']) === 'none'
}

/** A picture that screen readers pass over: an image marked as decoration, or a drawing without a name. Undefined for a drawing as small as an icon, and in a link or button, which is named as a whole. */
export function decorationOf(placed: Placed, spot: () => Spot, drawsText: () => boolean): DecorationPart | undefined {
  const {element} = placed
  const {tagName, properties} = element
  const around = [...upFrom(placed)]
  if (around.some((one) => controls.has(one.tagName) || ['button', 'link', 'img'].includes(word(one.properties['role'])) || one.tagName === 'svg')) return undefined
  if ([element, ...around].some((one) => word(one.properties['ariaHidden']) === 'true') || isNamed(element) || isIcon(element)) return undefined
  if (tagName === 'img' && !isPlain(element) && word(properties['alt']) !== '') return undefined
  if (tagName === 'img' && properties['alt'] === undefined && !isPlain(element)) return undefined
  const [parent] = around
  if (!parent) return undefined
  return {...spot(), kind: tagName === 'img' ? 'image' : tagName === 'svg' ? 'drawing' : 'canvas', file: word(properties['src']), ...wordsAround(element, parent), drawsText: tagName === 'canvas' && drawsText()}
}

const controls = new Set(['a', 'button', 'summary', 'label', 'picture'])
/** A drawing of fewer pixels is an icon. */
const smallest = 64

function isNamed({tagName, properties, children}: Element): boolean {
  if (properties['ariaLabel'] !== undefined || properties['ariaLabelledBy'] !== undefined || word(properties['title']) !== '') return true
  return tagName !== 'img' && children.some((child) => (child.type === 'text' ? tagName === 'canvas' && child.value.trim() !== '' : child.type === 'element' && (tagName === 'canvas' || child.tagName === 'title' || child.tagName === 'use')))
}

function isIcon({properties}: Element): boolean {
  const sizes = [properties['width'], properties['height']].map((size) => Number.parseFloat(word(size))).filter((size) => !Number.isNaN(size))
  return (sizes.length > 0 && Math.max(...sizes) < smallest) || /(?:^|[\s_-])(?:icon|icoon|ico)/i.test(word(properties['className']))
}

/** An element with more text than this is no caption, and neither is one with more in it. */
const longest = 2000
const mostInside = 200

function wordsAround(element: Element, parent: Element): Pick<DecorationPart, 'beside' | 'before'> {
  const [from, to] = parent.data?.at ?? [0, 0]
  return to - from > longest || parent.children.length > mostInside ? {beside: '…', before: ''} : {beside: seenText(parent), before: textBefore(element, parent)}
}

/** What is seen just before an element, in the element around it. */
function textBefore(element: Element, {children}: Element): string {
  const before = children.slice(0, children.indexOf(element)).findLast((child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''))
  return before?.type === 'element' ? seenText(before) : before?.type === 'text' ? before.value.trim() : ''
}

/** Does a script in the page draw letters on a canvas? */
export function drawsLetters({children}: {readonly children: readonly unknown[]}): boolean {
  return (children as readonly Element['children'][number][]).some((child) => child.type === 'element' && (child.tagName === 'script' ? child.children.some((text) => text.type === 'text' && /\b(?:fill|stroke)Text\s*\(/.test(text.value)) : drawsLetters(child)))
}
