import {Tally, uncheckedEntry, type FileEntry, type Summary} from '@testpanel/core/report'
import {extname} from 'node:path'
import type {CheckRequest} from '../arguments/commands.ts'
import type {Comparison} from '../baseline/comparison.ts'
import {isAddress} from '../files/discover.ts'
import {Progress} from '../output/progress.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import type {Checked} from './check-all.ts'
import {openReports} from './reports.ts'
import type {Opened} from './source.ts'

/** Writes what a source gives to the report as soon as its turn comes. Throws an `OutputError` when it can't be saved. */
export async function writeReport(request: CheckRequest, {source, isGone}: Pick<Opened, 'source' | 'isGone'>, ready: Ready, comparison: Comparison | undefined): Promise<Summary> {
  const progress = new Progress()
  const reports = await openReports(request, ready, () => progress.clear())
  onStop(() => reports.discard())
  const tally = new Tally(comparison?.date)
  await reports.begin()
  for await (const checked of source(progress)) {
    const found = entryOf(checked, ready)
    const entry = comparison ? comparison.compare(found, checked.isThere) : found
    tally.add(entry)
    await reports.file(entry)
  }
  if (comparison) tally.addGone(await comparison.gone(isGone))
  progress.clear()
  await reports.end(tally.summary)
  return tally.summary
}

/** A file without an entry of its own: every rule that should have judged it is untested. */
export function entryOf({path, result}: Checked, {formats, active, lang}: Ready): FileEntry {
  if ('outcomes' in result) return result
  const format = isAddress(path) ? 'html' : (formats[extname(path).toLowerCase()] ?? '')
  return uncheckedEntry(path, format, active[format] ?? [], result, lang)
}
