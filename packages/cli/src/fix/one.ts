import type {Problem} from '@testpanel/core'
import {oneLine, problemEntry} from '@testpanel/core/report'
import {statSync} from 'node:fs'
import {extname} from 'node:path'
import type {FixRequest} from '../arguments/commands.ts'
import {convertible} from '../convert/converter.ts'
import {complain} from '../output/complain.ts'
import type {Pool} from '../pool/pool.ts'
import type {Language} from '../words/index.ts'
import {copyName, isTaken, saveCopy} from './copy.ts'
import {diffLines, leftLines, type Page} from './diff.ts'
import type {Fixed} from './protocol.ts'

/** Fixes one file, shows what changes and saves the copy. Gives the exit code: 0, or 2 when it could not be done. */
export async function fixOne(path: string, request: FixRequest, pool: Pool, page: Page, lang: Language): Promise<number> {
  const {words} = page
  const fail = (reason: string): number => complain(words.failed(oneLine(path), reason))
  const copy = request.output ?? copyName(path)
  const early = refuse(path, copy, request, page)
  if (early !== undefined) return fail(early)
  const done = await pool.fix({path, date: request.date})
  if (isProblem(done)) return fail(problemEntry(done, lang).message)
  if (done.refused) return fail(words.refused[done.refused])
  try {
    if (done.bytes && !request.dryRun) saveCopy(copy, done.bytes)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return complain(isThere ? words.exists(oneLine(copy)) : words.notSaved(oneLine(copy), error instanceof Error ? error.message : String(error)))
  }
  process.stdout.write(`${[...diffLines(path, done, page), ...closing(path, copy, done, request.dryRun, page), ''].join('\n')}\n`)
  return 0
}

function isProblem(done: Fixed | Problem): done is Problem {
  return 'id' in done
}

/** What is wrong before the file is read. */
function refuse(path: string, copy: string, {dryRun, output}: FixRequest, {words}: Page): string | undefined {
  const extension = extname(path).toLowerCase()
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return words.folder
  if (convertible.includes(extension)) return words.convert
  if (output !== undefined && extname(output).toLowerCase() !== extension) return words.otherKind(oneLine(output), extension)
  return !dryRun && isTaken(copy) ? words.exists(oneLine(copy)) : undefined
}

function closing(path: string, copy: string, done: Fixed, dryRun: boolean, page: Page): readonly string[] {
  const {words} = page
  const left = leftLines(done, page)
  if (!done.bytes) return [words.nothing(oneLine(path)), ...left]
  const count = done.fixes.length
  if (dryRun) return [words.possible(count, oneLine(path)), ...left]
  const isTracked = done.format === 'docx' || done.format === 'odt'
  return [words.made(count, oneLine(path)), words.saved(oneLine(copy)), ...(isTracked ? [words.tracked] : [words.reread]), ...left]
}
