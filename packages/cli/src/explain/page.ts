import {wrap, type Style} from '@testpanel/core/report'
import type {Words} from '../words/index.ts'

/** What a page is written with. */
export interface Page {
  readonly width: number
  readonly style: Style
  readonly words: Pick<Words, 'good' | 'bad'>
}

/**
 * A rule page for the terminal. Rule pages are written by us in a small part of Markdown: headings, paragraphs, lists with `-`,
 * and blocks of examples that are called `fout` or `goed`.
 */
export function pageLines(markdown: string, page: Page): readonly string[] {
  const lines: string[] = []
  for (const {kind, text} of blocks(markdown)) {
    if (kind !== 'item' || !lines.at(-1)?.startsWith('  ')) lines.push('')
    lines.push(...blockLines(kind, text, page))
  }
  return lines.slice(1)
}

type Kind = 'title' | 'heading' | 'paragraph' | 'item' | 'fout' | 'goed' | 'example'

interface Block {
  readonly kind: Kind
  readonly text: string
}

function blockLines(kind: Kind, text: string, {width, style, words}: Page): readonly string[] {
  const plain = inline(text)
  switch (kind) {
    case 'title':
      return [...wrap(plain, width).map(style.bold), '═'.repeat(Math.min(width, plain.length))]
    case 'heading':
      return wrap(plain, width).map(style.bold)
    case 'paragraph':
      return wrap(plain, width)
    case 'item':
      return wrap(plain, width, '    ', '  - ')
    case 'fout':
      return example(style.error(`  ✗ ${words.bad}`), text, width)
    case 'goed':
      return example(style.good(`  ✓ ${words.good}`), text, width)
    case 'example':
      return text.split('\n').flatMap((line) => wrap(line, width, '    '))
  }
}

function example(label: string, text: string, width: number): readonly string[] {
  return [label, ...text.split('\n').flatMap((line) => (line.trim() === '' ? [''] : wrap(line, width, '    ')))]
}

/** Markdown without its marks; a link keeps its address. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
}

function* blocks(markdown: string): Generator<Block> {
  const pattern = /^```(?<label>\S*)[^\n]*\n(?<code>[\s\S]*?)\n?```[ \t]*$|^(?<marks>#{1,6})[ \t]+(?<heading>.+)$|^[-*][ \t]+(?<item>.+(?:\n[ \t]+\S.*)*)|^(?<paragraph>\S.*(?:\n(?![-*#`]).*\S.*)*)/gm
  for (const {groups} of markdown.replace(/\r\n?/g, '\n').matchAll(pattern)) {
    const {label, code, marks, heading, item, paragraph} = groups ?? {}
    if (code !== undefined) yield {kind: label === 'fout' || label === 'goed' ? label : 'example', text: code}
    else if (heading !== undefined) yield {kind: marks === '#' ? 'title' : 'heading', text: heading}
    else yield {kind: item === undefined ? 'paragraph' : 'item', text: (item ?? paragraph ?? '').replace(/\s+/g, ' ')}
  }
}
