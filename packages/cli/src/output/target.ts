import {reportSignatures, type ReportFormat} from '@testpanel/core/report'
import {open, realpath, type FileHandle} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import type {Words} from '../words/index.ts'

const letters = new Set(['.docx', '.docm', '.dotx', '.odt', '.ott', '.doc', '.rtf', '.eml', '.html', '.htm', '.xhtml', '.pdf', '.md', '.markdown', '.txt', '.text'])
// The endings of letters that a report may have as well.
const reports: Readonly<Partial<Record<ReportFormat, readonly string[]>>> = {pretty: ['.txt', '.text'], github: ['.txt', '.text'], markdown: ['.md', '.markdown'], html: ['.html', '.htm']}

/** Why the report may not go in this file, or undefined. Testpanel writes over nothing but an earlier report of the same kind. */
export async function refuseOutput(path: string, format: ReportFormat, inputs: readonly string[], words: Words): Promise<string | undefined> {
  const own = await real(path)
  for (const input of inputs) if ((await real(input)) === own) return words.outputIsInput(path)
  const extension = extname(path).toLowerCase()
  if (letters.has(extension) && reports[format]?.includes(extension) !== true) return words.outputIsLetter(path)
  const start = await startOf(path)
  return start === undefined || start === '' || start.startsWith(reportSignatures[format]) ? undefined : words.outputExists(path)
}

/** There is an earlier report of this kind in the file: it is written anew, and is no letter to check. */
export async function isEarlierReport(path: string, format: ReportFormat): Promise<boolean> {
  return (await startOf(path))?.startsWith(reportSignatures[format]) ?? false
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}

/** The first characters of a file; undefined when there is none, something that is no report when it can't be read. */
async function startOf(path: string): Promise<string | undefined> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    if (!(await file.stat()).isFile()) return '?'
    const {buffer, bytesRead} = await file.read(Buffer.alloc(200), 0, 200)
    return buffer.toString('utf8', 0, bytesRead)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : '?'
  } finally {
    await file?.close()
  }
}
