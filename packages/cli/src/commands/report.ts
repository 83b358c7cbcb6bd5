import {reporterOf, Tally, uncheckedEntry, type FileEntry, type ReportOptions, type Summary} from '@testpanel/core/report'
import {extname} from 'node:path'
import type {CheckRequest} from '../arguments/commands.ts'
import type {Comparison} from '../baseline/comparison.ts'
import {isAddress, type Target} from '../files/discover.ts'
import {isBuildLog, withoutCommands} from '../output/log.ts'
import {fileOutput, screen, type Output} from '../output/output.ts'
import {Progress} from '../output/progress.ts'
import {fromRoot} from '../output/root.ts'
import {columnsOf, hasColor} from '../output/terminal.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {version} from '../version.ts'
import {wordsIn} from '../words/index.ts'
import {checkAll, type Checked, type Tools} from './check-all.ts'

/** Checks the targets and writes each to the report as soon as its turn comes. Throws an `OutputError` when it can't be saved. */
export async function writeReport(request: CheckRequest, targets: readonly Target[], ready: Ready, tools: ReportTools): Promise<Summary> {
  const output = await outputOf(request)
  onStop(() => output.discard())
  const reporter = reporterOf(request.format, await reportOptions(request, ready))
  const progress = new Progress(targets.length, wordsIn(ready.lang))
  const {comparison} = tools
  const tally = new Tally(comparison?.date)
  const write = async (text: string): Promise<void> => {
    if (text !== '') progress.clear()
    await output.write(text)
  }
  await write(reporter.begin())
  for await (const checked of checkAll(targets, request.stdinPath, tools)) {
    const found = entryOf(checked, ready)
    const entry = comparison ? comparison.compare(found) : found
    tally.add(entry)
    await write(reporter.file(entry))
    progress.step()
  }
  if (comparison) tally.addGone(await comparison.gone())
  await write(reporter.end(tally.summary))
  await output.finish()
  return tally.summary
}

/** What a report is made with. */
interface ReportTools extends Tools {
  readonly comparison: Comparison | undefined
}

// What a build server prints of these is words of documents, which it must not take for commands.
const forPeople: ReadonlySet<string> = new Set(['pretty', 'markdown'])

async function outputOf({output, format}: CheckRequest): Promise<Output> {
  if (output !== undefined) return fileOutput(output)
  return forPeople.has(format) && isBuildLog() ? withoutCommands(screen) : screen
}

async function reportOptions({output, color, format, failOn}: CheckRequest, {lang, rules, configuration}: Ready): Promise<ReportOptions> {
  const isScreen = output === undefined
  const shared = {lang, rules, tool: {name: 'testpanel', version}, fromRoot: fromRoot(), failOn: failOn ?? configuration.failOn ?? 'warning'}
  const pages = format === 'sarif' ? (await import('@testpanel/core/pages')).pages : {}
  return {...shared, pages, color: isScreen && hasColor(color, process.stdout), width: isScreen ? columnsOf(process.stdout) : 80}
}

/** A file without an entry of its own: every rule that should have judged it is untested. */
export function entryOf({path, result}: Checked, {formats, active, lang}: Ready): FileEntry {
  if ('outcomes' in result) return result
  const format = isAddress(path) ? 'html' : (formats[extname(path).toLowerCase()] ?? '')
  return uncheckedEntry(path, format, active[format] ?? [], result, lang)
}
