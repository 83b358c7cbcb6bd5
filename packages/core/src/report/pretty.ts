import type {FileEntry} from './entry.ts'
import {readersAdvice} from './level.ts'
import {oneLine, styleOf, widthOf, wrap} from './layout/index.ts'
import {closingLines} from './pretty/closing.ts'
import {findingLines, type Page} from './pretty/finding.ts'
import {sharedLines} from './pretty/site.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {elsewhereIn, isShared, verdictLines, withoutShared, type SharedFinding} from './site/shared.ts'
import {findingsOf, summaryOf, unreadReasons} from './summary.ts'
import {countsIn, wordsIn} from './words/index.ts'

/** How every report for people begins: with the line that has the name of the first file, or `Samenvatting`. */
export const prettySignature = '── '

/** For people, in a terminal or piped: each finding with its words, why it matters and what to do, then a summary. */
export function pretty({lang, color, width, rules}: ReportOptions): Reporter {
  const page: Page = {width: Math.min(100, Math.max(30, width)), style: styleOf(color), words: wordsIn(lang), rules}
  const unread: string[] = []
  const told = new Set<string>()
  const shared: SharedFinding[] = []
  // What stands on more pages of a site comes first, and is known when the last page is.
  const ofSite: string[] = []
  let first: string | undefined
  return {
    begin: () => '',
    file(entry) {
      first ??= oneLine(entry.path)
      if (unreadReasons(entry).length > 0) unread.push(entry.path)
      shared.push(...findingsOf(entry).filter(isShared))
      const lines = [...remarkLines(entry, told, page), ...allFindings(entry, page), ...levelLines(entry, page)]
      const written = lines.length === 0 ? '' : text([rule(entry.path, page), ...counted(entry, page), '', ...lines])
      if (entry.site === undefined) return written
      ofSite.push(written)
      return ''
    },
    end(summary) {
      const lines = sharedLines(shared, summary, page)
      const site = lines.length === 0 ? '' : text([rule(page.words.onMorePages, page), '', ...lines])
      return site + ofSite.join('') + text([rule(page.words.summary, page), '', ...closingLines(summary, {first, unread, readers: readersAdvice(lang)}, page)])
    }
  }
}

/** The verdict on the whole text. */
function levelLines(entry: FileEntry, {width, style, words}: Page): readonly string[] {
  const lines = verdictLines(entry)
  if (lines.length === 0) return []
  return [style.bold(words.level), ...lines.flatMap((line) => wrap(line, width, '    ', '  - ')), '']
}

function allFindings(entry: FileEntry, page: Page): readonly string[] {
  const told = new Set<string>()
  return findingsOf(withoutShared(entry)).flatMap((finding) => [...findingLines(finding, entry.path, told, page), ''])
}

/** What is the matter with the file itself. What is the same for all files (a mistake in the configuration) is said once. */
function remarkLines(entry: FileEntry, told: Set<string>, page: Page): readonly string[] {
  const {style, words, width} = page
  const wrong = unreadReasons(entry).flatMap((reason) => lines(words.unread, reason, style.error))
  const remarks = entry.problems.filter(({id, fatal, message}) => !fatal && !(forAll.has(id) && told.has(message)))
  for (const {message} of remarks) told.add(message)
  const all = [...wrong, ...remarks.flatMap(({message}) => lines(words.remark, message, style.warning))]
  return all.length === 0 ? [] : [...all, '']

  function lines(label: string, message: string, color: (text: string) => string): readonly string[] {
    const [first = '', ...rest] = wrap(`${label} ${oneLine(message)}`, width, '  ')
    return [first.replace(label, () => color(label)), ...rest]
  }
}

const forAll: ReadonlySet<string> = new Set(['unknown-rule', 'ignore-expired'])

function counted(entry: FileEntry, {words, width}: Page): readonly string[] {
  const others = elsewhereIn(entry) + findingsOf(entry).filter(isShared).length
  const counts = countsIn(summaryOf(withoutShared(entry)), words)
  return [...(counts === '' ? [] : [`   ${counts}`]), ...(others === 0 ? [] : wrap(words.alsoHere(others), width, '   '))]
}

/** A line across the page with a name in it; the name is never cut. */
function rule(name: string, {width, style}: Page): string {
  const shown = `${prettySignature}${style.bold(oneLine(name))} `
  return shown + '─'.repeat(Math.max(2, width - widthOf(oneLine(name)) - 4))
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
