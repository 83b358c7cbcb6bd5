import {messageOf} from './ci/message.ts'
import {isAddress, linesOf, nameOf} from './ci/place.ts'
import type {FileEntry, FindingEntry} from './entry.ts'
import {oneLine} from './layout/index.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {findingsOf, kindOf, unreadReasons} from './summary.ts'
import {countsIn, placeIn, verdictIn, wordsIn} from './words/index.ts'

/** How every report for GitHub Actions begins. */
export const githubSignature = '::group::Testpanel '

// GitHub shows so many annotations of a kind for a step; the rest is in the log.
const mostShown = 10
const commands = {error: 'error', warning: 'warning', advice: 'notice', unsure: 'notice'} as const

type CommandName = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly ruleId: string
  readonly command: string
  readonly plain: string
}

/**
 * Workflow commands of GitHub Actions: the lines of a change get annotations. GitHub shows ten of each kind, so the rules take
 * turns and what is left goes to the log as text.
 */
export function github(options: ReportOptions): Reporter {
  const words = wordsIn(options.lang)
  const chosen: Record<CommandName, Annotation[]> = {error: [], warning: [], notice: []}
  return {
    begin: () => `${githubSignature}${options.tool.version}\n`,
    file(entry) {
      for (const reason of unreadReasons(entry).slice(0, 1)) chosen.error.unshift(unread(reason, entry))
      for (const finding of findingsOf(entry)) chosen[commands[kindOf(finding)]].push(annotation(finding, entry))
      return ''
    },
    end(summary) {
      const turns = (['error', 'warning', 'notice'] as const).map((name) => inTurns(chosen[name]))
      const shown = turns.flatMap((all) => all.slice(0, mostShown).map(({command}) => command))
      const rest = turns.flatMap((all) => all.slice(mostShown).map(({plain}) => logLine(plain)))
      const closing = `${verdictIn(summary, words)} ${countsIn(summary, words)}`.trim()
      return [...shown, ...rest, '::endgroup::', logLine(closing), ''].join('\n')
    }
  }

  function annotation(finding: FindingEntry, {path}: FileEntry): Annotation {
    const {ruleId} = finding
    const name = nameOf(path, options)
    const lines = linesOf(finding)
    const message = `${messageOf(finding, words)}${isAddress(path) ? ` (${name})` : ''}`
    const title = options.rules[ruleId]?.title ?? ruleId
    const place = {file: isAddress(path) ? '' : name, ...(lines && {line: lines.line, endLine: lines.endLine, ...(lines.line === lines.endLine && {col: lines.column, endColumn: lines.endColumn})})}
    return {ruleId, command: command(commands[kindOf(finding)], {...place, title: `Testpanel: ${title}`}, message), plain: `${name} ${placeIn(finding, words)} · ${title}: ${message}`}
  }

  function unread(reason: string, {path}: FileEntry): Annotation {
    const name = nameOf(path, options)
    return {ruleId: '', command: command('error', {file: isAddress(path) ? '' : name, title: `Testpanel: ${words.unread}`}, `${name}: ${reason}`), plain: `${name}: ${words.unread} ${reason}`}
  }
}

/** One of each rule first, then a second one of each: so that one rule does not take all the room. */
function inTurns(annotations: readonly Annotation[]): readonly Annotation[] {
  const seen = new Map<string, number>()
  const numbered = annotations.map((one) => {
    const turn = seen.get(one.ruleId) ?? 0
    seen.set(one.ruleId, turn + 1)
    return {one, turn}
  })
  return numbered.sort((a, b) => a.turn - b.turn).map(({one}) => one)
}

function command(name: CommandName, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== '')
  return `::${name} ${given.map(([key, value]) => `${key}=${escapeProperty(oneLine(String(value)))}`).join(',')}::${escapeData(oneLine(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A line of the log that is no command, whatever words of a document are in it: the runner looks for `::` at the start and `##[` anywhere. */
function logLine(text: string): string {
  return `- ${oneLine(text).replaceAll('##', '#\u2060#')}`
}
