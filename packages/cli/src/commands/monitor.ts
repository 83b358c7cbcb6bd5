import {evaluationJson, savedReport, statementJson, statementMarkdown, statementOf, statementSignatures, type SavedReport} from '@testpanel/core/monitor'
import {open, readFile, type FileHandle} from 'node:fs/promises'
import type {MonitorRequest} from '../arguments/commands.ts'
import {resolvePath} from '../files/resolve.ts'
import {complain} from '../output/complain.ts'
import {fileOutput, OutputError, screen} from '../output/output.ts'
import {onStop} from '../stop.ts'
import {wordsIn, type Words} from '../words/index.ts'

/** A report for more pages than this is no text that Node can hold as one string. */
const mostBytes = 500_000_000

const writers = {markdown: statementMarkdown, json: statementJson, 'wcag-em': evaluationJson}

/** Sets a saved report out by the criteria of a norm, on the screen or in a file. Gives the exit code. */
export async function monitor(request: MonitorRequest): Promise<number> {
  const words = wordsIn(request.lang)
  const report = await reportIn(request.path, words)
  if (typeof report === 'string') return complain(report)
  const {output} = request
  if (output !== undefined && !(await mayWrite(output))) return complain(words.statementExists(output))
  const statement = statementOf(report, request.preset, request.lang, new Date().toISOString().slice(0, 10))
  const text = writers[request.format](statement)
  try {
    const out = output === undefined ? screen : await fileOutput(output)
    onStop(() => out.discard())
    await out.write(text)
    await out.finish()
  } catch (error) {
    if (error instanceof OutputError) return complain(words.outputFailed(output ?? '', error.message))
    throw error
  }
  if (output !== undefined) process.stderr.write(`${words.outputWritten(output)}\n`)
  return 0
}

/** The report in a file, or a sentence that says why there is none. */
async function reportIn(given: string, words: Words): Promise<SavedReport | string> {
  const path = (await resolvePath(given)) ?? given
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const {size} = await file.stat()
    if (size > mostBytes) return words.statementTooLarge(given)
    const found = savedReport(await readFile(file, 'utf8'))
    return typeof found === 'string' ? words.statementUnfit[found](given) : found
  } catch {
    return words.statementMissing(given)
  } finally {
    await file?.close()
  }
}

/** Testpanel writes over nothing but an earlier statement. */
async function mayWrite(path: string): Promise<boolean> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    if (!(await file.stat()).isFile()) return false
    const {buffer, bytesRead} = await file.read(Buffer.alloc(200), 0, 200)
    const start = buffer.toString('utf8', 0, bytesRead)
    return start === '' || statementSignatures.some((signature) => start.startsWith(signature))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  } finally {
    await file?.close()
  }
}
