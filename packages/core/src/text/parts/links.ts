import type {Element, Root} from 'hast'
import type {LinkPart, Spot} from '../../model/parts.ts'
import {linkName} from '../link-name.ts'
import {upFrom, word, type Placed} from './tree.ts'

const within = new Set('a abbr b bdi bdo big cite code data em font g i kbd mark q s samp small span strong sub sup svg text time u var'.split(' '))

/** A link that readers of all kinds get, with the paragraph, item or cell it stands in; undefined for one that screen readers pass over or that leads nowhere. */
export function linkPartOf(placed: Placed, spot: () => Spot, tree: Root, numbers: Map<Element, number>): LinkPart | undefined {
  const {properties} = placed.element
  const target = word(properties['href']).trim()
  const around = [...upFrom(placed)]
  if (target === '' || target.startsWith('#') || [placed.element, ...around].some((one) => word(one.properties['ariaHidden']) === 'true')) return undefined
  const name = linkName(placed.element, tree)
  const block = around.find(({tagName}) => !within.has(tagName))
  if (name === '' || !block) return undefined
  if (!numbers.has(block)) numbers.set(block, numbers.size)
  return {...spot(), name, target, block: numbers.get(block) ?? 0}
}
