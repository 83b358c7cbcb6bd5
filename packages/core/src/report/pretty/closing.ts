import {oneLine, wrap} from '../layout/index.ts'
import type {Summary} from '../summary.ts'
import {baselineIn, countsIn, sharedIn, verdictIn} from '../words/index.ts'
import type {Page} from './finding.ts'

/** What the closing tells besides the figures. */
export interface Notes {
  /** The name of the first file. */
  readonly first: string | undefined
  /** To have readers try the text. */
  readonly readers: string
  /** Files that were not, or not wholly, checked, with the reason. */
  readonly unread: readonly string[]
}

/** The summary at the end: what was found, what was not looked at, and what Testpanel can't see. */
export function closingLines(summary: Summary, notes: Notes, page: Page): readonly string[] {
  const {width, style, words} = page
  const counts = countsIn(summary, words)
  const byRule = ruleLines(summary, page)
  const beside = baselineIn(summary, words)
  const shared = sharedIn(summary, words)
  const remarks = [
    ...(shared === '' ? [] : [shared]),
    ...(beside === '' ? [] : [beside]),
    ...(summary.findings.unsure > 0 ? [words.unsureMeans] : []),
    ...(summary.suppressed > 0 ? [words.suppressed(summary.suppressed)] : []),
    ...(summary.checked > 0 || counts !== '' ? [words.limits, notes.readers] : [])
  ]
  const first = Object.keys(summary.byRule)[0]
  return [
    ...wrap(verdictIn(summary, words, notes.first), width).map(style.bold),
    ...(counts === '' ? [] : wrap(counts, width)),
    ...(byRule.length > 0 ? ['', ...byRule] : []),
    ...(summary.files > 1 ? unreadLines(notes.unread, page) : []),
    ...remarks.flatMap((remark) => ['', ...wrap(remark, width)]),
    ...(first ? ['', ...wrap(words.explain(first), width)] : [])
  ]
}

const mostNamed = 20

function unreadLines(unread: readonly string[], {width, style, words}: Page): readonly string[] {
  if (unread.length === 0) return []
  const named = unread.slice(0, mostNamed).flatMap((path) => wrap(oneLine(path), width, '    ', '  - '))
  const more = unread.length > mostNamed ? [`    ${words.andMore(unread.length - mostNamed)}`] : []
  return ['', ...wrap(words.alsoUnread(unread.length), width).map(style.error), ...named, ...more]
}

function ruleLines(summary: Summary, page: Page): readonly string[] {
  const {width, style, rules} = page
  const ids = Object.keys(summary.byRule)
  const digits = Math.max(0, ...Object.values(summary.byRule).map((n) => String(n).length))
  return ids.flatMap((id) => {
    const count = `${String(summary.byRule[id]).padStart(digits + 2)} × `
    const lines = wrap(`${oneLine(rules[id]?.title ?? id)} (${id})`, width, ' '.repeat(count.length), count)
    return lines.map((line) => line.replace(`(${id})`, style.dim(`(${id})`)))
  })
}
