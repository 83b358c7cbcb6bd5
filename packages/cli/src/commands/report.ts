import {reporterOf, Tally, uncheckedEntry, type FileEntry, type ReportOptions, type Summary} from '@testpanel/core/report'
import {extname} from 'node:path'
import type {CheckRequest} from '../arguments/commands.ts'
import type {Target} from '../files/discover.ts'
import {fileOutput, screen} from '../output/output.ts'
import {Progress} from '../output/progress.ts'
import {columnsOf, hasColor} from '../output/terminal.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {version} from '../version.ts'
import {wordsIn} from '../words/index.ts'
import {checkAll, type Checked, type Tools} from './check-all.ts'

/** Checks the targets and writes each to the report as soon as its turn comes. Throws an `OutputError` when it can't be saved. */
export async function writeReport(request: CheckRequest, targets: readonly Target[], ready: Ready, tools: Tools): Promise<Summary> {
  const output = request.output === undefined ? screen : await fileOutput(request.output)
  onStop(() => output.discard())
  const reporter = reporterOf(request.format, reportOptions(request, ready))
  const progress = new Progress(targets.length, wordsIn(ready.lang))
  const tally = new Tally()
  const write = async (text: string): Promise<void> => {
    if (text !== '') progress.clear()
    await output.write(text)
  }
  await write(reporter.begin())
  for await (const checked of checkAll(targets, request.stdinPath, tools)) {
    const entry = entryOf(checked, ready)
    tally.add(entry)
    await write(reporter.file(entry))
    progress.step()
  }
  await write(reporter.end(tally.summary))
  await output.finish()
  return tally.summary
}

function reportOptions({output, color}: CheckRequest, {lang, rules}: Ready): ReportOptions {
  const isScreen = output === undefined
  return {lang, rules, tool: {name: 'testpanel', version}, color: isScreen && hasColor(color, process.stdout), width: isScreen ? columnsOf(process.stdout) : 80}
}

/** A file without an entry of its own: every rule that should have judged it is untested. */
function entryOf({path, result}: Checked, {formats, active, lang}: Ready): FileEntry {
  if ('outcomes' in result) return result
  const format = formats[extname(path).toLowerCase()] ?? ''
  return uncheckedEntry(path, format, active[format] ?? [], result, lang)
}
