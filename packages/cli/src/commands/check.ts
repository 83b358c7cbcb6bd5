import type {Summary} from '@testpanel/core/report'
import {resolve} from 'node:path'
import type {FailOn, CheckRequest} from '../arguments/commands.ts'
import {Converter, convertible} from '../convert/converter.ts'
import {findConfiguration, type ConfigurationFile} from '../files/configuration.ts'
import {discover, type Discovery} from '../files/discover.ts'
import {excluder} from '../files/exclude.ts'
import {OutputError} from '../output/output.ts'
import {isEarlierReport, refuseOutput} from '../output/target.ts'
import {Pool} from '../pool/pool.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {wordsIn, type Words} from '../words/index.ts'
import {writeReport} from './report.ts'

// A letter needs a fraction of this; what needs more is not a letter.
const megabytes = 1024

/** Checks what was asked and writes the report. Gives the exit code: 0 clean, 1 findings that count, 2 something was not checked. */
export async function check(request: CheckRequest): Promise<number> {
  const {preset, lang, timeLimit, paths} = request
  const file = readConfiguration(request.config)
  if (file === 'missing') return complain(wordsIn(lang ?? 'nl').configurationMissing(request.config ?? ''))
  const today = new Date().toISOString().slice(0, 10)
  // The worker loads the readers and rules while this thread goes on.
  const pool = new Pool({configuration: file?.text, preset, lang, today, expect: paths[0]}, {seconds: timeLimit, megabytes})
  const converter = new Converter(timeLimit)
  onStop(() => Promise.all([pool.stop(), converter.stop()]))
  const ready = await pool.ready
  const words = wordsIn(ready.lang)
  if (ready.errors.length > 0) return complain([words.configurationWrong(file?.path ?? ''), ...ready.errors.map((error) => `- ${error[ready.lang]}`)].join('\n'))
  const found = await find(request, file, ready)
  const refused = request.output && (await refuseOutput(request.output, request.format, found.targets.map(({path}) => path), words))
  if (refused) return complain(refused)
  try {
    const summary = await writeReport(request, found.targets, ready, {pool, converter})
    tell(request, found, words)
    return exitCode(summary, request.failOn ?? ready.configuration.failOn ?? 'warning')
  } catch (error) {
    if (error instanceof OutputError) return complain(words.outputFailed(request.output ?? '', error.message))
    throw error
  }
}

function readConfiguration(named: string | undefined): ConfigurationFile | undefined | 'missing' {
  try {
    return findConfiguration(named)
  } catch {
    return 'missing'
  }
}

async function find({paths, output, format}: CheckRequest, file: ConfigurationFile | undefined, {formats, configuration}: Ready): Promise<Discovery> {
  const excluded = excluder(configuration.exclude ?? [], file?.folder ?? process.cwd())
  const earlier = output !== undefined && (await isEarlierReport(output, format)) ? resolve(output) : undefined
  return discover(paths, {extensions: new Set([...Object.keys(formats), ...convertible]), excluded: (path) => excluded(path) || resolve(path) === earlier})
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

/** What a person should know besides the report. */
function tell({output}: CheckRequest, {pdfs, excluded}: Discovery, words: Words): void {
  if (pdfs > 0) process.stderr.write(`${words.pdfSkipped(pdfs)}\n`)
  if (excluded > 0) process.stderr.write(`${words.excluded(excluded)}\n`)
  if (output !== undefined) process.stderr.write(`${words.outputWritten(output)}\n`)
}

/** A finding that a person must judge never fails a run, and neither does advice. */
function exitCode({notChecked, findings}: Summary, failOn: FailOn): number {
  if (notChecked > 0) return 2
  const counted = failOn === 'never' ? 0 : failOn === 'error' ? findings.error : findings.error + findings.warning
  return counted > 0 ? 1 : 0
}
