import type {Range} from '../src/model/document.ts'
import type {Finding} from '../src/model/finding.ts'

const width = 100

/**
 * The text in lines of at most a hundred characters, with carets under every finding, for snapshots: a reader of a diff sees
 * the exact words. What was found is told under the line in which it begins.
 */
export function show(text: string, findings: readonly Finding[]): string {
  const inOrder = [...findings].sort((a, b) => start(a) - start(b) || end(a) - end(b) || (a.ruleId < b.ruleId ? -1 : 1))
  const lines: string[] = inOrder.filter(({at}) => at === 'document').map((finding) => `(document) ${label(finding)}`)
  for (const [from, to] of linesOf(text)) {
    lines.push(text.slice(from, to))
    for (const finding of inOrder) {
      if (finding.at === 'document' || finding.at[1] <= from || finding.at[0] >= to) continue
      const first = Math.max(finding.at[0], from)
      const carets = '^'.repeat(Math.min(finding.at[1], to) - first)
      lines.push(`${' '.repeat(first - from)}${carets}${finding.at[0] >= from ? ` ${label(finding)}` : ''}`)
    }
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** The ranges of the lines of the text, folded at white space. */
function* linesOf(text: string): Generator<Range> {
  let from = 0
  for (const line of text.split('\n')) {
    const end = from + line.length
    while (end - from > width) {
      const space = text.lastIndexOf(' ', from + width)
      const fold = space > from ? space + 1 : from + width
      yield [from, fold]
      from = fold
    }
    yield [from, end]
    from = end + 1
  }
}

function label({ruleId, message, level, unsure, data, suggest}: Finding): string {
  const words = Object.entries(data).filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`)
  const better = suggest.map(({text, safe}) => `${safe ? '→!' : '→'} ${text}`)
  return [`${ruleId}.${message}`, unsure ? `${level}?` : level, ...words, ...better].join(' ')
}

function start({at}: Finding): number {
  return at === 'document' ? -1 : at[0]
}

function end({at}: Finding): number {
  return at === 'document' ? -1 : at[1]
}
