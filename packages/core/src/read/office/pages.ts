import type {Element, Nodes} from 'hast'
import {element} from '../tree.ts'

/** Headers or footers: each with text of its own once, however many sections and kinds of pages repeat it. */
export function pageParts(tagName: 'header' | 'footer', parts: readonly (readonly Element[])[]): readonly Element[] {
  const seen = new Set([''])
  return parts.flatMap((content) => {
    const made = element(tagName, {}, content)
    const said = saidIn(made).trim()
    if (seen.has(said)) return []
    seen.add(said)
    return [made]
  })
}

/** Footnotes or endnotes as a section after the text, in the order in which the text refers to them. */
export function notesSection(notes: readonly Element[]): readonly Element[] {
  return notes.length === 0 ? [] : [element('section', {dataFootnotes: true}, [element('ol', {}, notes)])]
}

/** Its text and pictures, to compare with another. */
function saidIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return `<${String(node.properties['src'])}>`
  return 'children' in node ? node.children.map(saidIn).join('') : ''
}
