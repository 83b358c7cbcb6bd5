import type {Element, Nodes, Text} from 'hast'
import type {Range} from '../../model/document.ts'
import {align} from '../align.ts'
import {pointIntoFile} from '../taken.ts'
import {sourceText} from '../tree.ts'
import {codeDialect, markdownDialect} from './dialect.ts'
import {takeLines} from './lines.ts'

/** Gives every text node its pieces. Code becomes a variable: it is text, but never judged. */
export function placeText(node: Nodes, source: string): void {
  if (node.type === 'text') return placeNode(node, source)
  if (node.type === 'element' && node.tagName === 'code') return placeCode(node, source)
  if ('children' in node) for (const child of node.children) placeText(child, source)
}

function placeNode(node: Text, source: string): void {
  const at = rangeOf(node)
  if (at) node.data = {pieces: align(node.value, source, at, markdownDialect)}
}

function placeCode(code: Element, source: string): void {
  code.data = {...code.data, variable: true}
  const at = rangeOf(code)
  const [text] = code.children
  if (!at || text?.type !== 'text') return
  const raw = source.slice(...at)
  const fence = /^`*/.exec(raw)?.[0].length ?? 0
  if (text.position) text.data = {pieces: align(text.value, source, [at[0] + fence, at[1] - fence], codeDialect)}
  else code.children = [verbatim(text.value, raw, at[0])]
}

function verbatim(value: string, raw: string, base: number): Text {
  const text = sourceText(value, 0)
  pointIntoFile(text, takeLines(value, raw, base))
  return text
}

/** The offsets of a node that the parser placed. */
export function rangeOf({position}: Nodes | {readonly position?: Nodes['position']}): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : [start, end]
}
