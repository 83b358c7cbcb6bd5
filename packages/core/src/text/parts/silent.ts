import type {Element} from 'hast'
import {isOutOfSight, seenText, upFrom, word, type Placed} from './tree.ts'

/** Fewer words are a price, a date or a caption that may well stand elsewhere in another form. */
const fewestWords = 8

/** A paragraph or heading that is seen and that screen readers are kept from. Undefined for any other element: a panel, a slide or a window is hidden and shown by a script. */
export function silentText(placed: Placed): string | undefined {
  const {element} = placed
  if (!/^(?:p|h[1-6])$/.test(element.tagName) || word(element.properties['ariaHidden']) !== 'true' || isOutOfSight(element)) return undefined
  if ([...upFrom(placed)].some((one) => isOutOfSight(one) || isControl(one) || word(one.properties['ariaHidden']) === 'true')) return undefined
  const text = seenText(element)
  return text.split(' ').length >= fewestWords ? text : undefined
}

function isControl({tagName, properties}: Element): boolean {
  return tagName === 'a' || tagName === 'button' || word(properties['role']) !== ''
}
