import type {Element} from 'hast'
import {isRepeated} from './regions.ts'
import {isOutOfSight, seenText, upFrom, type Placed} from './tree.ts'

/** With fewer words around it than these, nothing on the page can be the words of the recording. */
const fewestWords = 20
const writtenOut = /transcri|uitgeschreven|uitgetypt|tekstversie|in tekst|als tekst|text version|lees (?:de|het|mee)/i

/** Is this sound that readers can play, while its words stand nowhere near it? What stands in menus and what is pushed out of sight does not count. */
export function isWithoutWords(placed: Placed): boolean {
  const {tagName, properties, children} = placed.element
  if (tagName !== 'audio' || children.some((child) => child.type === 'element' && child.tagName === 'track') || (properties['controls'] === undefined && properties['autoPlay'] === undefined)) return false
  const around = [...upFrom(placed)]
  const scope = around.findLast((one) => recordings(one) === 1 && one.tagName !== 'html') ?? around[0]
  if (!scope) return false
  const text = seenText(scope, (one) => isOutOfSight(one) || one.tagName === 'audio' || one.tagName === 'title' || isRepeated({element: one, parent: undefined, step: ''}))
  return !writtenOut.test(text) && text.split(' ').filter(Boolean).length < fewestWords
}

function recordings({children}: Element): number {
  return children.reduce((sum, child) => sum + (child.type !== 'element' ? 0 : child.tagName === 'audio' || child.tagName === 'video' ? 1 : recordings(child)), 0)
}
