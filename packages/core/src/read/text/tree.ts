import {blocks} from '@testpanel/dutch/segment'
import type {Element, Root} from 'hast'
import {element, root, sourceText} from '../tree.ts'

/** Paragraphs and lists of text without markup; origins are offsets in `text`. A form feed ends a paragraph. */
export function plainTree(text: string): Root {
  const children: Element[] = []
  for (const {start, end, kind} of blocks(text.replaceAll('\f', '\n'))) {
    const content = [sourceText(text.slice(start, end), start)]
    const last = children.at(-1)
    if (kind === 'paragraph') children.push(element('p', {}, content))
    else if (last?.tagName === 'ul') last.children.push(element('li', {}, content))
    else children.push(element('ul', {}, [element('li', {}, content)]))
  }
  return root(children)
}
