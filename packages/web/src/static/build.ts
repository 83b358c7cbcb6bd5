import type {Element, Nodes, Root} from 'hast'
import {find, html, svg, type Info, type Schema} from 'property-information'
import {kindOf} from './dom/kinds.ts'
import {Tag, TextNode} from './dom/nodes.ts'
import {Page, type PageParts} from './dom/page.ts'

// What scripts would do is not known, and what only shows where they can't run is not shown.
const leftOut = new Set(['noscript', 'template'])

type Space = 'html' | 'svg' | 'math'

/** Makes a page of a tree, element by element: nothing is parsed again, so what is found is found in the elements that were read. */
export function build(tree: Root, parts: PageParts): Page {
  const page = new Page(parts, tree.children.some(({type}) => type === 'doctype'))
  const top = tree.children.find((child) => child.type === 'element' && child.tagName === 'html') as Element | undefined
  if (top) element(top, null, 'html')
  return page

  function element(node: Element, parent: Tag | null, around: Space): void {
    const space = spaceOf(node.tagName, around)
    const names = new Map(attributesOf(node, space))
    const tag = space === 'html' ? new (kindOf(node.tagName))(page, parent, node.tagName.toUpperCase(), node, names) : new Tag(page, parent, node.tagName, node, names)
    const inside = node.tagName === 'foreignObject' ? 'html' : space
    for (const child of node.children) add(child, tag, inside)
    tag.end = page.nodes.length
  }

  function add(node: Nodes, parent: Tag, space: Space): void {
    if (node.type === 'text') TextNode.add(node.value, parent)
    else if (node.type === 'element' && !leftOut.has(node.tagName)) element(node, parent, space)
  }
}

function spaceOf(tagName: string, around: Space): Space {
  return tagName === 'svg' || tagName === 'math' ? tagName : around
}

/** The attributes of an element as they stand in the page. A name that can't be an attribute is left out. */
export function* attributesOf({properties}: Element, space: Space = 'html'): Generator<readonly [name: string, value: string]> {
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    const {attribute, commaSeparated} = info(space === 'svg' ? svg : html, property)
    const written = Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : value === true ? '' : String(value)
    if (/^[^\s"'<>/=\0]+$/.test(attribute)) yield [attribute, written]
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
