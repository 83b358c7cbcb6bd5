import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {hold} from '../office/hold.ts'
import {element} from '../tree.ts'
import {attribute, elements} from '../xml/query.ts'
import type {Story} from './part.ts'

type ReadFlow = (parent: XmlElement, story: Story) => readonly Element[]

/** Reads a list. Numbered headings are kept in lists as well; they, and paragraphs without a marker, come out of it. */
export function readList(list: XmlElement, story: Story, readFlow: ReadFlow): readonly Element[] {
  const style = attribute(list, 'text:style-name') ?? story.list.style
  const level = story.list.level + 1
  const items = elements(list)
    .filter(({name}) => name === 'text:list-item' || name === 'text:list-header')
    .map((item) => readFlow(item, {...story, list: {style, level}}))
  const tagName = story.part.styles.list(style, level)
  if (tagName === undefined || items.some((content) => content.some(isHeading))) return items.flat()
  return [element(tagName, {}, items.map(itemOf))]
}

function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

/** The paragraph of an item stands in it directly, also when a nested list comes after it. */
function itemOf(content: readonly Element[]): Element {
  const [first, ...rest] = content
  if (first?.tagName !== 'p' || !rest.every(({tagName}) => tagName === 'ul' || tagName === 'ol')) return hold('li', {}, content)
  return element('li', first.properties, [...first.children, ...rest])
}
