import type {ElementContent, Root} from 'hast'
import {parse, type DefaultTreeAdapterTypes as Parsed} from 'parse5'
import {build} from './build.ts'
import type {Page} from './dom/page.ts'
import {Patience} from './dom/patience.ts'
import {plainStyles} from './style/defaults.ts'

/** Frames are not opened, but what stands in the page itself is; a frame that holds more than this is a page of its own. */
const mostInFrame = 100_000

/** The page that stands in an attribute of a frame; none where nothing stands there. */
export function frameOf(html: string): Page | null {
  if (html.trim() === '' || html.length > mostInFrame) return null
  return build({type: 'root', children: parse(html).childNodes.flatMap(toHast)} as Root, {styles: plainStyles(), patience: new Patience(), frame: () => null})
}

function toHast(node: Parsed.ChildNode): ElementContent[] {
  if ('value' in node) return [{type: 'text', value: node.value}]
  if (!('tagName' in node)) return []
  const properties = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))
  return [{type: 'element', tagName: node.tagName, properties, children: node.childNodes.flatMap(toHast)}]
}
