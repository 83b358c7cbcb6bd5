import type {Finding} from '../src/model/finding.ts'

/** The text with a line of carets under every finding, for snapshots: a reader of a diff sees the exact words. */
export function show(text: string, findings: readonly Finding[]): string {
  const inOrder = [...findings].sort((a, b) => start(a) - start(b) || end(a) - end(b) || (a.ruleId < b.ruleId ? -1 : 1))
  const lines: string[] = inOrder.filter(({at}) => at === 'document').map((finding) => `(document) ${label(finding)}`)
  let offset = 0
  for (const line of text.split('\n')) {
    const from = offset
    const to = from + line.length
    lines.push(line)
    for (const finding of inOrder) {
      if (finding.at === 'document' || finding.at[1] <= from || finding.at[0] > to || (finding.at[0] === to && to > from)) continue
      const first = Math.max(finding.at[0], from)
      const width = Math.max(1, Math.min(finding.at[1], to) - first)
      lines.push(`${' '.repeat(first - from)}${'^'.repeat(width)}${finding.at[0] >= from ? ` ${label(finding)}` : ''}`)
    }
    offset = to + 1
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
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
