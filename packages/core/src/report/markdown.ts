import type {FileEntry} from './entry.ts'
import {readersAdvice} from './level.ts'
import {escape} from './markdown/escape.ts'
import {cells, Explanations, rowsOf, type Row} from './markdown/rows.ts'
import {sharedHead, sharedRow} from './markdown/site.ts'
import {lengthOf, Room, within} from './markdown/room.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {bySize, isShared, verdictLines, withoutShared, type SharedFinding} from './site/shared.ts'
import {findingsOf, summaryOf, unreadReasons, type Summary} from './summary.ts'
import {baselineIn, countsIn, sharedIn, verdictIn, wordsIn} from './words/index.ts'

interface Section {
  readonly entry: Pick<FileEntry, 'path' | 'problems'>
  readonly counts: string
  readonly unread: readonly string[]
  readonly rows: readonly Row[]
  readonly level: readonly string[]
}

// A comment on GitHub holds 65,536 characters, the least of the places where people put this.
const mostCharacters = 60_000

/** For a merge request or a mail: the summary first, then a table for each file, then why and what to do. Never too long for a comment. */
export function markdown({lang, rules}: ReportOptions): Reporter {
  const words = wordsIn(lang)
  const sections: Section[] = []
  const explanations = new Explanations()
  const shared: SharedFinding[] = []
  return {
    begin: () => `${markdownSignature}\n\n`,
    file(entry) {
      explanations.add(entry)
      shared.push(...findingsOf(entry).filter(isShared))
      const section = {entry: {path: entry.path, problems: entry.problems}, counts: countsIn(summaryOf(withoutShared(entry)), words), unread: unreadReasons(entry), rows: rowsOf(entry, rules, words), level: verdictLines(entry)}
      if (section.rows.length > 0 || section.level.length > 0 || entry.problems.length > 0 || section.unread.length > 0) sections.push(section)
      return ''
    },
    end(summary) {
      const why = explanations.lines(rules)
      const closing = [
        ...(why.length > 0 ? [`### ${words.explanation}`, '', ...why, ''] : []),
        ...(summary.checked > 0 ? [`_${words.limits} ${readersAdvice(lang)}_`, ''] : [])
      ]
      const first = opening(summary)
      const room = new Room(mostCharacters - markdownSignature.length - lengthOf([...first, ...closing]))
      const onMore = room.keep(sharedHead(shared, words), shared.toSorted(bySize).map((one) => sharedRow(one, summary.site?.pages ?? 0, rules, words)))
      const shown = [...onMore, ...sections.flatMap((section) => room.keep(sectionHead(section), section.rows.map(row)))]
      const left = room.leftOut === 0 ? [] : [`**${words.shortened(room.leftOut)}**`, '']
      return within([...first, ...left, ...shown, ...closing]).join('\n')
    }
  }

  function opening(summary: Summary): readonly string[] {
    const {columns, unsureMeans, suppressed} = words
    const ids = Object.keys(summary.byRule)
    const counts = ids.map((id) => `| ${summary.byRule[id]} | ${escape(rules[id]?.title ?? id)} (${escape(id)}) |`)
    const unread = sections.filter((section) => section.unread.length > 0).map((section) => `- **${escape(section.entry.path)}**: ${section.unread.map(escape).join(' ')}`)
    const beside = baselineIn(summary, words)
    const onMore = sharedIn(summary, words)
    const remarks = [...(onMore === '' ? [] : [onMore]), ...(beside === '' ? [] : [beside]), ...(summary.findings.unsure > 0 ? [unsureMeans] : []), ...(summary.suppressed > 0 ? [suppressed(summary.suppressed)] : [])]
    return [
      '## Testpanel',
      '',
      `**${verdictIn(summary, words)}** ${countsIn(summary, words)}`.trim(),
      '',
      ...(counts.length > 0 ? [`| ${columns.count} | ${columns.rule} |`, '| ---: | --- |', ...counts, ''] : []),
      ...(unread.length > 0 ? [words.alsoUnread(unread.length), '', ...unread, ''] : []),
      ...remarks.flatMap((remark) => [remark, ''])
    ]
  }

  function sectionHead({entry, counts, rows, level}: Section): readonly string[] {
    const {columns} = words
    const notes = entry.problems.filter(({fatal}) => !fatal).map(({message}) => `- ${words.remark} ${escape(message)}`)
    if (rows.length === 0 && notes.length === 0 && level.length === 0) return []
    const head = [columns.place, columns.level, columns.rule, columns.text, columns.what]
    return [
      `### ${escape(entry.path)}`,
      '',
      ...(counts === '' ? [] : [counts, '']),
      ...(notes.length > 0 ? [...notes, ''] : []),
      ...(level.length > 0 ? [...level.map((line) => `- ${escape(line)}`), ''] : []),
      ...(rows.length > 0 ? [cells(head), cells(head.map(() => '---'))] : [])
    ]
  }

  function row({cells: [...shown], message, todo}: Row): string {
    if (explanations.differs(message)) shown.push(`${shown.pop()} ${todo}`)
    return cells(shown)
  }
}

/** How every Markdown report begins: Testpanel knows its own, and finds no fault with the letters quoted in it. */
export const markdownSignature = '<!-- testpanel negeer-bestand: dit is een rapport van Testpanel -->'
