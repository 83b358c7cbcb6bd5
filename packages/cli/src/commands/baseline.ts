import {countOf, marksOf, missingIn, writeBaseline, type Baseline, type FileMarks} from '@testpanel/core/baseline'
import {isUnchecked, unreadReasons} from '@testpanel/core/report'
import type {BaselineRequest} from '../arguments/commands.ts'
import {baselineName, Names, readBaseline} from '../baseline/file.ts'
import {Budget} from '../budget.ts'
import {Converter} from '../convert/converter.ts'
import {resolvePath} from '../files/resolve.ts'
import {complain} from '../output/complain.ts'
import {Progress} from '../output/progress.ts'
import {fileOutput, OutputError} from '../output/output.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {loginFrom} from '../web/login.ts'
import {Pages} from '../web/pages.ts'
import {wordsIn, type Words} from '../words/index.ts'
import {start, type Started} from './check.ts'
import {entryOf} from './report.ts'
import {find} from './run.ts'
import {openSource, type Opened} from './source.ts'

/** Writes down what is found today. Gives the exit code: 0 done, 2 when a file is not in it or nothing was written. */
export async function baseline(request: BaselineRequest): Promise<number> {
  const path = request.output ?? baselineName
  const before = await readBaseline(path)
  const words = wordsIn(request.lang ?? 'nl')
  if (before === 'wrong') return complain(words.baselineOther(path))
  if (before === 'missing' && (await resolvePath(path)) !== undefined) return complain(words.baselineOther(path))
  if (before !== 'missing' && !request.update) return complain(words.baselineExists(path))
  const started = start(request)
  return typeof started === 'number' ? started : take(request, path, before === 'missing' ? undefined : before, started)
}

async function take(request: BaselineRequest, path: string, before: Baseline | undefined, {file, pool}: Started): Promise<number> {
  const ready = await pool.ready
  const words = wordsIn(ready.lang)
  if (ready.errors.length > 0) return complain([words.configurationWrong(file?.path ?? ''), ...ready.errors.map((error) => `- ${error[ready.lang]}`)].join('\n'))
  const login = await loginFrom(request.login, words)
  if (typeof login === 'string') return complain(login)
  const {targets} = await find({paths: request.paths, output: undefined, format: 'json', reports: []}, file, ready)
  const names = new Names(path)
  const converter = new Converter(request.timeLimit)
  onStop(() => converter.stop())
  const pages = new Pages(request, pool, words)
  onStop(() => pages.stop())
  const budget = new Budget(request.timeBudget)
  const opened = await openSource({request, stdinPath: undefined, targets, file, pictures: false}, {pool, converter, pages, words, budget}, ready)
  if (typeof opened === 'string') return complain(opened)
  const {files, lacking} = await marksIn(opened, {names, before, words, ready})
  budget.stop()
  const today = new Date().toISOString().slice(0, 10)
  const reason = request.reason ?? before?.reason
  const saved = await save(path, writeBaseline({date: today, ...(reason !== undefined && {reason}), files}), words)
  if (saved !== 0) return saved
  await opened.done()
  process.stdout.write(told(path, before?.files, files, words))
  return lacking > 0 ? 2 : 0
}

interface Marking {
  readonly names: Names
  readonly before: Baseline | undefined
  readonly words: Words
  readonly ready: Ready
}

/** What is found today, by file, and how many files could not be checked. What an earlier baseline knows of files that are still there and were not named stays. */
async function marksIn({source, isGone}: Opened, {names, before, words, ready}: Marking): Promise<{files: ReadonlyMap<string, FileMarks>; lacking: number}> {
  const progress = new Progress()
  const files = new Map(before?.files ?? [])
  const seen = new Set<string>()
  let lacking = 0
  for await (const checked of source(progress)) {
    const entry = entryOf(checked, ready)
    const name = names.of(entry.path)
    seen.add(name)
    if (isUnchecked(entry)) {
      lacking++
      process.stderr.write(`${words.baselineLacks(entry.path, unreadReasons(entry)[0] ?? '')}\n`)
    }
    const marks = marksOf(entry, files.get(name))
    if (marks.size > 0) files.set(name, marks)
    else files.delete(name)
  }
  progress.clear()
  for (const name of files.keys()) if (!seen.has(name) && (await names.isGone(name, isGone))) files.delete(name)
  return {files, lacking}
}

async function save(path: string, text: string, words: Words): Promise<number> {
  try {
    const output = await fileOutput(path)
    onStop(() => output.discard())
    await output.write(text)
    await output.finish()
    return 0
  } catch (error) {
    if (error instanceof OutputError) return complain(words.outputFailed(path, error.message))
    throw error
  }
}

function told(path: string, before: ReadonlyMap<string, FileMarks> | undefined, files: ReadonlyMap<string, FileMarks>, words: Words): string {
  const written = words.baselineWritten(path, [...files.values()].reduce((sum, marks) => sum + countOf(marks), 0), files.size)
  return before === undefined ? `${written}\n` : `${written}\n${words.baselineChanged(difference(before, files), difference(files, before))}\n`
}

/** How many findings of `all` are not in `other`. */
function difference(other: ReadonlyMap<string, FileMarks>, all: ReadonlyMap<string, FileMarks>): number {
  return [...all].reduce((sum, [name, marks]) => sum + missingIn(other.get(name) ?? new Map(), marks), 0)
}
