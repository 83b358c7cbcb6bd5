import {Tally, uncheckedEntry, type FileEntry, type Summary} from '@testpanel/core/report'
import {extname} from 'node:path'
import type {CheckRequest} from '../arguments/commands.ts'
import type {Comparison} from '../baseline/comparison.ts'
import {isAddress, type Target} from '../files/discover.ts'
import {Progress} from '../output/progress.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {wordsIn} from '../words/index.ts'
import {checkAll, type Checked, type Tools} from './check-all.ts'
import {openReports} from './reports.ts'

/** Checks the targets and writes each to the report as soon as its turn comes. Throws an `OutputError` when it can't be saved. */
export async function writeReport(request: CheckRequest, targets: readonly Target[], ready: Ready, tools: ReportTools): Promise<Summary> {
  const progress = new Progress(targets.length, wordsIn(ready.lang))
  const reports = await openReports(request, ready, () => progress.clear())
  onStop(() => reports.discard())
  const {comparison} = tools
  const tally = new Tally(comparison?.date)
  await reports.begin()
  for await (const checked of checkAll(targets, request.stdinPath, tools)) {
    const found = entryOf(checked, ready)
    const entry = comparison ? comparison.compare(found) : found
    tally.add(entry)
    await reports.file(entry)
    progress.step()
  }
  if (comparison) tally.addGone(await comparison.gone())
  await reports.end(tally.summary)
  return tally.summary
}

/** What a report is made with. */
interface ReportTools extends Tools {
  readonly comparison: Comparison | undefined
}

/** A file without an entry of its own: every rule that should have judged it is untested. */
export function entryOf({path, result}: Checked, {formats, active, lang}: Ready): FileEntry {
  if ('outcomes' in result) return result
  const format = isAddress(path) ? 'html' : (formats[extname(path).toLowerCase()] ?? '')
  return uncheckedEntry(path, format, active[format] ?? [], result, lang)
}
