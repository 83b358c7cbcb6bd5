import type {Element} from 'hast'
import {upFrom, word, type Placed} from './tree.ts'

const tags = new Set(['nav', 'aside', 'header', 'footer'])
const roles = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search'])
const own = new Set(['main', 'article', 'section'])

/** Does this element hold what stands on every page: a menu, the top or the bottom of the page, what is said aside? */
export function isRepeated(placed: Placed): boolean {
  const {tagName, properties} = placed.element
  const role = word(properties['role'])
  if (role !== '') return roles.has(role)
  if (tagName === 'ul' || tagName === 'ol') return isListOfLinks(placed.element)
  return tags.has(tagName) && !((tagName === 'header' || tagName === 'footer') && [...upFrom(placed)].some((one) => own.has(one.tagName)))
}

/** Does this element stand in such a part of the page? */
export function isInRepeated(placed: Placed): boolean {
  for (let here: Placed | undefined = placed; here; here = here.parent) if (isRepeated(here)) return true
  return false
}

/** Two links or more and nothing else: a menu, whatever its tag. */
function isListOfLinks({children}: Element): boolean {
  const items = children.filter((child): child is Element => child.type === 'element')
  return items.length > 1 && items.every(({children: inside}) => inside.every((child) => (child.type === 'text' ? child.value.trim() === '' : child.type !== 'element' || child.tagName === 'a')) && inside.some((child) => child.type === 'element'))
}
