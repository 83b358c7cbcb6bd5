import type {Element, Nodes} from 'hast'
import type {Document, Range} from '../model/document.ts'
import type {Heading, Link, StructureFacts} from '../model/facts.ts'
import {linkName} from './link-name.ts'
import {inLines} from './locate.ts'

/** Headings, links and bold text of a document, in the order of the text. */
export function structureFacts({text, tree, lang, lines}: Pick<Document, 'text' | 'tree' | 'lang' | 'lines'>): StructureFacts {
  const headings: Heading[] = []
  const links: Link[] = []
  const strong: Range[] = []
  visit(tree, lang)
  return {headings, links, strong}

  function visit(node: Nodes, around: string): void {
    if (!('children' in node) || (node.type === 'element' && node.properties['ariaHidden'] === 'true')) return
    const own = node.type === 'element' && typeof node.properties['lang'] === 'string' ? node.properties['lang'].toLowerCase() : around
    const at = node.type === 'element' ? node.data?.at : undefined
    if (node.type === 'element' && at) note(node, at, own)
    for (const child of node.children) visit(child, own)
  }

  function note(element: Element, at: Range, lang: string): void {
    const level = headingLevel(element)
    if (level > 0 && at[1] > at[0]) headings.push({at, level, text: text.slice(...at)})
    if ((element.tagName === 'strong' || element.tagName === 'b') && at[1] > at[0]) strong.push(at)
    const {href, role} = element.properties
    if ((element.tagName === 'a' && typeof href === 'string') || role === 'link') links.push({at, name: linkName(element, tree), target: typeof href === 'string' ? href : '', lang, ...originOf(element, at)})
  }

  /** A link of a web page in which nothing stands can only be found by its tag. */
  function originOf({tagName, properties: {href}, data}: Element, [from, to]: Range): Pick<Link, 'origin'> {
    if (to > from || !data?.tag) return {}
    const address = typeof href === 'string' ? `href="${href}"` : 'role="link"'
    return {origin: {in: 'page', selector: `${tagName}[${address}]`, snippet: `<${tagName} ${address}>`, source: inLines(data.tag, lines)}}
  }
}

/** The level of a heading, 0 for anything else. A role goes before the tag. */
function headingLevel({tagName, properties}: Element): number {
  const {role} = properties
  if (role === 'heading') return Number(properties['ariaLevel'] ?? 2)
  return role === undefined ? Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0) : 0
}
