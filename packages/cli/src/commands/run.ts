import type {Summary} from '@testpanel/core/report'
import {resolve} from 'node:path'
import type {CheckRequest, FailOn} from '../arguments/commands.ts'
import {Comparison} from '../baseline/comparison.ts'
import {Names, readBaseline} from '../baseline/file.ts'
import {Budget} from '../budget.ts'
import {Converter, convertible} from '../convert/converter.ts'
import type {ConfigurationFile} from '../files/configuration.ts'
import {discover, type Discovery} from '../files/discover.ts'
import {excluder} from '../files/exclude.ts'
import {complain} from '../output/complain.ts'
import {OutputError} from '../output/output.ts'
import {isEarlierReport, refuseOutput} from '../output/target.ts'
import type {Pool} from '../pool/pool.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {loginFrom} from '../web/login.ts'
import {Pages} from '../web/pages.ts'
import {wordsIn, type Words} from '../words/index.ts'
import {writeReport} from './report.ts'
import {filesOf} from './reports.ts'
import {openSource} from './source.ts'

/** Finds the files, has them checked and writes the report. Gives the exit code. */
export async function run(request: CheckRequest, file: ConfigurationFile | undefined, pool: Pool): Promise<number> {
  const ready = await pool.ready
  const words = wordsIn(ready.lang)
  if (ready.errors.length > 0) return complain([words.configurationWrong(file?.path ?? ''), ...ready.errors.map((error) => `- ${error[ready.lang]}`)].join('\n'))
  if (request.site?.queue?.isWorker) return (await import('../site/worker.ts')).workOn(request, request.site, file, pool, ready)
  const found = await find(request, file, ready)
  const comparison = request.baseline === undefined ? undefined : await comparisonWith(request.baseline)
  if (typeof comparison === 'string') return complain(words[comparison](request.baseline ?? ''))
  const login = await loginFrom(request.login, words)
  if (typeof login === 'string') return complain(login)
  for (const {output, format} of filesOf(request)) {
    const refused = await refuseOutput(output, format, found.targets.map(({path}) => path), words)
    if (refused) return complain(refused)
  }
  const converter = new Converter(request.timeLimit)
  const budget = new Budget(request.timeBudget)
  onStop(() => converter.stop())
  const pictures = [request, ...request.reports].some(({format}) => format === 'html')
  const pages = new Pages({...request, pictures}, pool, words)
  onStop(() => pages.stop())
  const opened = await openSource({request, stdinPath: request.stdinPath, targets: found.targets, file, pictures}, {pool, converter, pages, words, budget}, ready)
  if (typeof opened === 'string') return complain(opened)
  try {
    const summary = await writeReport(request, opened, ready, comparison)
    await opened.done()
    tell(request, found, words)
    return exitCode(summary, request.failOn ?? ready.configuration.failOn ?? 'warning')
  } catch (error) {
    if (error instanceof OutputError) return complain(words.outputFailed(error.path, error.message))
    throw error
  } finally {
    budget.stop()
  }
}

/** The comparison with a baseline, or what is the matter with that. */
async function comparisonWith(path: string): Promise<Comparison | 'baselineMissing' | 'baselineWrong'> {
  const baseline = await readBaseline(path)
  if (typeof baseline === 'string') return baseline === 'missing' ? 'baselineMissing' : 'baselineWrong'
  return new Comparison(baseline, new Names(path))
}

/** The files that a request names. */
export async function find(request: Pick<CheckRequest, 'paths' | 'output' | 'format' | 'reports'>, file: ConfigurationFile | undefined, {formats, configuration}: Ready): Promise<Discovery> {
  const excluded = excluder(configuration.exclude ?? [], file?.folder ?? process.cwd())
  const earlier = new Set<string>()
  for (const {output, format} of filesOf(request)) if (await isEarlierReport(output, format)) earlier.add(resolve(output))
  return discover(request.paths, {extensions: new Set([...Object.keys(formats), ...convertible]), excluded: (path) => excluded(path) || earlier.has(resolve(path))})
}

/** What a person should know besides the report. */
function tell(request: CheckRequest, {pdfs, excluded}: Discovery, words: Words): void {
  if (pdfs > 0) process.stderr.write(`${words.pdfSkipped(pdfs)}\n`)
  if (excluded > 0) process.stderr.write(`${words.excluded(excluded)}\n`)
  for (const {output} of filesOf(request)) process.stderr.write(`${words.outputWritten(output)}\n`)
}

/** A finding that a person must judge never fails a run, and neither does advice. */
function exitCode({notChecked, findings}: Summary, failOn: FailOn): number {
  if (notChecked > 0) return 2
  const counted = failOn === 'never' ? 0 : failOn === 'error' ? findings.error : findings.error + findings.warning
  return counted > 0 ? 1 : 0
}
