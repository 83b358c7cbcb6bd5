import type {Passage} from '@testpanel/core'
import {oneLine, wrap, type Style} from '@testpanel/core/report'
import type {Fixed} from './protocol.ts'
import type {FixWords} from './words.ts'

/** How the changes are shown. */
export interface Page {
  readonly width: number
  readonly style: Style
  readonly words: FixWords
}

const mostLeft = 10

/** The changes in a file, passage by passage: where, how it was (-) and how it becomes (+). */
export function diffLines(path: string, {passages}: Fixed, page: Page): readonly string[] {
  return passages.length === 0 ? [] : [page.style.bold(oneLine(path)), ...passages.flatMap((passage) => passageLines(passage, page)), '']
}

function passageLines({location, rules, stretches}: Passage, {width, style, words}: Page): readonly string[] {
  const without = (kind: 'old' | 'new'): string => oneLine(stretches.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')).trim()
  const lines = (sign: string, text: string): readonly string[] => wrap(text, width, '    ', `  ${sign} `)
  return [
    `  ${[placeOf(location, words), rules.map(oneLine).join(', ')].filter((part) => part !== '').join(' · ')}`,
    ...lines('-', without('new')).map(style.error),
    ...lines('+', without('old')).map(style.good)
  ]
}

function placeOf(location: Passage['location'], words: FixWords): string {
  if (!location) return ''
  return location.in === 'source' ? words.line(location.line) : words.paragraph(location.paragraph)
}

/** What was left as it is, with the reason. */
export function leftLines({left}: Fixed, {width, words}: Page): readonly string[] {
  if (left.length === 0) return []
  const said = new Set(left.map((one) => `${oneLine(one.words)}: ${words.why[one.why]}`))
  const more = said.size - mostLeft
  return [words.left, ...[...said].slice(0, mostLeft).flatMap((line) => wrap(line, width, '    ', '  - ')), ...(more > 0 ? [`  - ${words.more(more)}`] : [])]
}
