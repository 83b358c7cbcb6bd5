import type {Element} from 'hast'
import type {ControlPart, Spot} from '../../model/parts.ts'
import {seenText, word} from './tree.ts'

/** What is pressed or chosen and is named by what stands on it, unless it says otherwise (WAI-ARIA: widgets that take their name from their content). */
const roles = new Set('button checkbox gridcell link menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem'.split(' '))

/** Letters of a font of icons are drawn as pictures: "search" is seen as a magnifying glass. */
const iconClass = /(?:^|\s|-)(?:material-(?:icons|symbols)|icon|icons|glyphicon|fa|fas|far|fab)(?:\s|-|$)/i

/** An element that shows text and has another name; undefined for what is no control or takes its name from its text. */
export function controlOf(element: Element, spot: Spot, {byId, iconFont}: {readonly byId: ReadonlyMap<string, Element>; readonly iconFont: boolean}): ControlPart | undefined {
  const {properties, tagName} = element
  const role = word(properties['role']).split(/\s+/)[0] ?? ''
  if (role === '' ? !(tagName === 'button' || tagName === 'summary' || (tagName === 'a' && properties['href'] !== undefined)) : !roles.has(role)) return undefined
  const name = (referred(element, byId) || word(properties['ariaLabel'])).trim()
  if (name === '') return undefined
  const [from = 0, to = 0] = spot.at ?? []
  if (to - from > mostShown) return undefined
  const shown = seenText(element)
  return {...spot, name, shown, icons: hasIcons(element) || (iconFont && !shown.includes(' '))}
}

/** More text than this is no label: it is a part of the page that someone made clickable. */
const mostShown = 1000

function referred({properties}: Element, byId: ReadonlyMap<string, Element>): string {
  const ids = word(properties['ariaLabelledBy']).split(/\s+/).filter(Boolean)
  return ids.map((id) => byId.get(id)).map((one) => (one ? word(one.properties['ariaLabel']) || seenText(one) : '')).join(' ').trim()
}

function hasIcons({properties, children}: Element): boolean {
  return iconClass.test(word(properties['className'])) || /font-family\s*:[^;]*(?:icon|symbol)/i.test(word(properties['style'])) || children.some((child) => child.type === 'element' && hasIcons(child))
}
