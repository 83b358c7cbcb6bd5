import type {Document as Page, Element as Tag, Window} from 'happy-dom'
import type {Element, Nodes, Root} from 'hast'
import {find, html, svg, type Info, type Schema} from 'property-information'

/** A page made of a tree, with the element of the tree that each of its elements was made of. */
export interface Built {
  readonly page: Page
  readonly made: WeakMap<Tag, Element>
}

const spaces = {html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML'}
type Space = keyof typeof spaces

// What scripts would do is not known, and what only shows where they can't run is not shown.
const leftOut = new Set(['noscript', 'template'])

/** Frames are not opened, but what stands in the page itself is; a frame that holds more than this is a page of its own. */
const mostInFrame = 100_000

/** Puts a tree in the window, element by element: nothing is parsed again, so what is found is found in the elements that were read. `styled`: with the page's own styles. */
export function build(tree: Root, window: Window, styled = true): Built {
  const page = window.document
  const made = new WeakMap<Tag, Element>()
  const top = tree.children.find((child) => child.type === 'element' && child.tagName === 'html') as Element | undefined
  page.documentElement?.remove()
  if (top) page.appendChild(element(top, 'html'))
  return {page, made}

  function element(node: Element, around: Space): Tag {
    const space = spaceOf(node.tagName, around)
    const tag = page.createElementNS(spaces[space], node.tagName)
    made.set(tag, node)
    for (const [name, value] of attributesOf(node, space)) tag.setAttribute(name, value)
    if (node.tagName === 'script' || (node.tagName === 'style' && !styled)) return tag
    const inside = node.tagName === 'foreignObject' ? 'html' : space
    for (const child of node.children) add(child, tag, inside)
    return tag
  }

  function add(node: Nodes, parent: Tag, space: Space): void {
    if (node.type === 'text') parent.appendChild(page.createTextNode(node.value))
    else if (node.type === 'element' && !leftOut.has(node.tagName)) parent.appendChild(element(node, space))
  }
}

function spaceOf(tagName: string, around: Space): Space {
  return tagName === 'svg' ? 'svg' : tagName === 'math' ? 'math' : around
}

/** The attributes of an element as they stand in the page. A name that can't be an attribute is left out. */
export function* attributesOf({tagName, properties}: Element, space: Space = 'html'): Generator<readonly [name: string, value: string]> {
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    const {attribute, commaSeparated} = info(space === 'svg' ? svg : html, property)
    const written = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : value === true ? '' : String(value)
    if (!/^[^\s"'<>/=\0]+$/.test(attribute) || (tagName === 'iframe' && attribute === 'srcdoc' && written.length > mostInFrame)) continue
    yield [attribute, written]
  }
}

const known = new Map<Schema, Map<string, Info>>()

function info(schema: Schema, property: string): Info {
  const own = known.get(schema) ?? new Map<string, Info>()
  known.set(schema, own)
  const found = own.get(property) ?? find(schema, property)
  if (own.size < 2000) own.set(property, found)
  return found
}
