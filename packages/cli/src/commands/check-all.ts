import type {Problem} from '@testpanel/core'
import type {FileEntry} from '@testpanel/core/report'
import {rm} from 'node:fs/promises'
import {dirname, extname} from 'node:path'
import {convertible, type Converter} from '../convert/converter.ts'
import type {Budget} from '../budget.ts'
import type {Target} from '../files/discover.ts'
import {nameOf, readStdin} from '../files/stdin.ts'
import type {Progress} from '../output/progress.ts'
import type {Pool} from '../pool/pool.ts'
import type {Pages} from '../web/pages.ts'
import type {Words} from '../words/index.ts'

/** What checks the files. */
export interface Tools {
  readonly pool: Pool
  readonly converter: Converter
  readonly pages: Pages
  readonly words: Words
  /** The time for the whole run. */
  readonly budget: Budget
}

/** A target with what came of it. */
export interface Checked {
  readonly path: string
  readonly result: FileEntry | Problem
  /** Of a page of a site: was a template's finding seen on any of its pages? */
  readonly isThere?: (template: string) => boolean
}

// So many files are under way at most: enough that a slow one does not hold up the rest, few enough that memory stays flat.
const ahead = 128

/** Gives what is to be reported, and shows meanwhile how far it is. */
export type Source = (progress: Progress) => AsyncIterable<Checked>

/** Files as they were named. */
export function filesFrom(targets: readonly Target[], stdinPath: string | undefined, tools: Tools): Source {
  return async function* (progress) {
    let done = 0
    for await (const checked of checkAll(targets, stdinPath, tools)) {
      yield checked
      progress.show(tools.words.progress(++done, targets.length))
    }
  }
}

/** Checks all targets, many at a time, and gives them in the order in which they came. */
async function* checkAll(targets: readonly Target[], stdinPath: string | undefined, tools: Tools): AsyncGenerator<Checked> {
  const underWay: Promise<Checked>[] = []
  for (const target of targets) {
    underWay.push(inTime(target, stdinPath, tools))
    const first = underWay.length >= ahead ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const one of underWay) yield await one
}

/** A target for which there is no time left has that as its result. */
async function inTime(target: Target, stdinPath: string | undefined, tools: Tools): Promise<Checked> {
  const checked = await tools.budget.within(() => checkOne(target, stdinPath, tools))
  return 'result' in checked ? checked : {path: target.path === '-' ? (stdinPath ?? 'stdin') : target.path, result: checked}
}

async function checkOne({path, problem}: Target, stdinPath: string | undefined, tools: Tools): Promise<Checked> {
  const {pool, converter, pages} = tools
  if (problem) return {path, result: problem}
  if (pages.takes(path)) return {path, result: await pages.check(path)}
  if (path === '-') return checkStdin(stdinPath, tools)
  const extension = extname(path).toLowerCase()
  if (!convertible.includes(extension)) return {path, result: await pool.check({path})}
  const at = await converter.convert(path)
  if (typeof at !== 'string') return {path, result: at}
  const result = await pool.check({path, at, convertedFrom: extension})
  await rm(dirname(at), {recursive: true, force: true})
  return {path, result}
}

async function checkStdin(stdinPath: string | undefined, {pool, words}: Tools): Promise<Checked> {
  if (process.stdin.isTTY) process.stderr.write(`${words.typeText}\n`)
  const bytes = await readStdin(stdinPath)
  if (!(bytes instanceof Uint8Array)) return {path: stdinPath ?? 'stdin', result: bytes}
  const path = stdinPath ?? nameOf(bytes)
  return {path, result: await pool.check({path, bytes})}
}
