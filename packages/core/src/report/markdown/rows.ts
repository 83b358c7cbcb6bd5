import type {FileEntry, FindingEntry, RuleEntry} from '../entry.ts'
import {withoutShared} from '../site/shared.ts'
import {findingsOf, kindOf} from '../summary.ts'
import {alternatives, placeIn, type ReportWords} from '../words/index.ts'
import {oneLine, surroundings} from '../layout/index.ts'
import {escape} from './escape.ts'

/** A finding as a row of the table; what to do is in the row only when it differs between findings of the same message. */
export interface Row {
  readonly cells: readonly string[]
  readonly message: string
  readonly todo: string
}

/** The rows of a file, in the order of the text. What stands on more pages of a site has a table of its own. */
export function rowsOf(entry: FileEntry, rules: Readonly<Record<string, RuleEntry>>, words: ReportWords): readonly Row[] {
  return findingsOf(withoutShared(entry)).map((finding) => ({
    cells: [placeIn(finding, words), ...wordsOf(finding, rules, words)],
    message: `${finding.ruleId} ${finding.messageId}`,
    todo: escape(finding.todo)
  }))
}

/** The cells of a finding that do not say where it stands. */
export function wordsOf(finding: FindingEntry, rules: Readonly<Record<string, RuleEntry>>, words: ReportWords): readonly string[] {
  return [words.levels[kindOf(finding)], escape(rules[finding.ruleId]?.title ?? finding.ruleId), quoted(finding), escape(whatOf(finding, words))]
}

/** A row of a table. */
export function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function whatOf(finding: FindingEntry, words: ReportWords): string {
  const better = alternatives(finding, `${finding.what} ${finding.todo}`, words)
  return better.length === 0 ? finding.what : `${finding.what} ${words.better} ${better.join(' / ')}`
}

function quoted({quote}: FindingEntry): string {
  const [, before = '', found = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(quote.exact) ?? []
  if (found === '') return ''
  const around = surroundings(quote)
  return `${escape(around.before + before)}**${escape(shortened(found))}**${escape(after + around.after)}`.trim()
}

const longest = 200

/** A long sentence in a table cell: its beginning and its end are enough to find it. */
function shortened(text: string): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  const begin = line.slice(0, longest * 0.6)
  const end = line.slice(-longest * 0.3)
  return `${begin.slice(0, begin.lastIndexOf(' '))} … ${end.slice(end.indexOf(' ') + 1)}`
}

/** What each message of a rule explains: why, and the different things it says to do. */
export class Explanations {
  readonly #byMessage = new Map<string, {readonly ruleId: string; readonly why: string; readonly todos: Set<string>}>()

  add(entry: FileEntry): void {
    for (const {ruleId, messageId, why, todo} of findingsOf(entry)) {
      const key = `${ruleId} ${messageId}`
      const known = this.#byMessage.get(key)
      if (known) known.todos.add(escape(todo))
      else this.#byMessage.set(key, {ruleId, why: escape(why), todos: new Set([escape(todo)])})
    }
  }

  differs(message: string): boolean {
    return (this.#byMessage.get(message)?.todos.size ?? 0) > 1
  }

  lines(rules: Readonly<Record<string, RuleEntry>>): readonly string[] {
    const lines = [...this.#byMessage.values()].map(({ruleId, why, todos}) => {
      const todo = todos.size === 1 ? [...todos] : []
      const text = [why, ...todo].join(' ').trim()
      return text === '' ? '' : `- **${escape(rules[ruleId]?.title ?? ruleId)}** (${escape(ruleId)}): ${text}`
    })
    return [...new Set(lines)].filter((line) => line !== '')
  }
}
