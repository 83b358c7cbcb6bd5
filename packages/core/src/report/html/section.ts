import type {FileEntry, FindingEntry} from '../entry.ts'
import {verdictLines, withoutShared} from '../site/shared.ts'
import {summaryOf, unreadReasons} from '../summary.ts'
import {countsIn} from '../words/index.ts'
import {escape, tag} from './escape.ts'
import {findingItem, linkTo, type Shown} from './finding.ts'
import {elsewhereList} from './site.ts'

/** A file on the page: `id` is that of its element, `findings` those there is room for. */
export interface FilePart {
  readonly id: string
  readonly name: string
  readonly entry: FileEntry
  readonly findings: readonly FindingEntry[]
}

/** There is something to tell about a file. */
export function hasNews({outcomes, problems, level}: FileEntry): boolean {
  return problems.length > 0 || level.lines.length > 0 || outcomes.some(({findings, result, elsewhere = []}) => findings.length > 0 || elsewhere.length > 0 || result === 'untested')
}

/** A file with what is the matter with it, the verdict on its text and its findings. */
export function fileSection({id, name, entry, findings}: FilePart, shown: Shown): string {
  const {words, own} = shown
  const lines = verdictLines(entry)
  const notes = [...unreadReasons(entry).map((reason) => `${words.unread} ${reason}`), ...entry.problems.filter(({fatal}) => !fatal).map(({message}) => `${words.remark} ${message}`)]
  const counts = countsIn(summaryOf(withoutShared(entry)), words)
  return tag('section', {class: 'file', id, 'aria-labelledby': `${id}-kop`, 'data-words': name.toLowerCase(), 'data-always': findings.length === 0},
    tag('h3', {id: `${id}-kop`}, entry.site === undefined ? escape(name) : linkTo(name)),
    ...[counts, ...notes].filter((line) => line !== '').map((line) => tag('p', {}, escape(line))),
    lines.length === 0 ? '' : tag('details', {}, tag('summary', {}, escape(own.verdict)), tag('ul', {}, ...lines.map((line) => tag('li', {}, escape(line))))),
    elsewhereList(entry, shown),
    findings.length === 0 ? '' : tag('ul', {}, ...findings.map((finding) => `\n${findingItem(finding, shown)}`)))
}
