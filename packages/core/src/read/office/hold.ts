import type {Element, Properties} from 'hast'
import {element} from '../tree.ts'

/** An element with blocks in it, such as a cell or an item. Text that is its only paragraph stands in it directly, as in HTML. */
export function hold(tagName: string, properties: Properties, content: readonly Element[]): Element {
  const [only] = content
  if (content.length === 1 && only?.tagName === 'p') return element(tagName, {...properties, ...only.properties}, only.children)
  return element(tagName, properties, content)
}
