import type {Element, Nodes} from 'hast'
import type {Document, Range} from '../model/document.ts'
import type {Heading, Link, StructureFacts} from '../model/facts.ts'

/** Headings and links of a document, in the order of the text. */
export function structureFacts({text, tree, lang}: Pick<Document, 'text' | 'tree' | 'lang'>): StructureFacts {
  const headings: Heading[] = []
  const links: Link[] = []
  visit(tree, lang)
  return {headings, links}

  function visit(node: Nodes, around: string): void {
    if (!('children' in node)) return
    const own = node.type === 'element' && typeof node.properties['lang'] === 'string' ? node.properties['lang'].toLowerCase() : around
    const at = node.type === 'element' ? node.data?.at : undefined
    if (node.type === 'element' && at) note(node, at, own)
    for (const child of node.children) visit(child, own)
  }

  function note(element: Element, at: Range, lang: string): void {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (level && at[1] > at[0]) headings.push({at, level: Number(level), text: text.slice(...at)})
    const target = element.properties['href']
    if (element.tagName === 'a' && typeof target === 'string') links.push({at, name: nameOf(element, text.slice(...at)), target, lang})
  }
}

/** The accessible name of a link, as far as the markup itself tells it. */
function nameOf(element: Element, content: string): string {
  const label = element.properties['ariaLabel']
  if (typeof label === 'string' && label.trim() !== '') return label.trim()
  return [content, ...altTexts(element)].join(' ').replace(/\s+/g, ' ').trim()
}

function altTexts(node: Element): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const alt = child.tagName === 'img' && typeof child.properties['alt'] === 'string' ? [child.properties['alt']] : []
    return [...alt, ...altTexts(child)]
  })
}
