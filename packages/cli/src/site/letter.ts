import type {Problem} from '@testpanel/core'
import {extensionOf, type Look} from '@testpanel/web/site'
import type {FileEntry} from '@testpanel/core/report'
import {rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {convertible} from '../convert/converter.ts'
import {failure} from '../files/open.ts'
import {entryFor} from './entry.ts'
import type {Looking} from './looking.ts'

/** Letters by the kind that a server gives them, with the ending that goes with it. */
export const letterTypes: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
  ['application/msword', '.doc'],
  ['application/rtf', '.rtf'],
  ['text/rtf', '.rtf']
])

// What a file of this kind may be on disk as well.
const mostBytes = 100 * 1024 * 1024

/** Fetches a letter of the site and has it checked under its address; `page` when it turns out to be one, which is for the browser. */
export async function checkLetter(url: string, looking: Looking): Promise<Look<FileEntry> | Problem | 'page'> {
  const {fetcher, host, ready, tools: {pages}} = looking
  const got = await fetcher.get(url, {most: mostBytes, follows: (to) => host.has(to), cookies: await pages.cookiesFor(url)})
  if ('id' in got) return got
  const {status, type, bytes, retryAfter} = got
  if (status >= 400) return failure('page-status', {status, ...(retryAfter !== undefined && {retryAfter})})
  if (type === 'application/pdf') return failure('no-pdf-yet')
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'page'
  const extension = letterTypes.get(type) ?? extensionOf(url)
  return {entry: entryFor(url, await judge(url, bytes, extension, looking), ready), links: []}
}

async function judge(url: string, bytes: Uint8Array, extension: string, {tools: {pool, converter}}: Looking): Promise<FileEntry | Problem> {
  if (!convertible.includes(extension)) return pool.check({path: url, bytes, as: extension})
  const at = await converter.convert(`x${extension}`, bytes)
  if (typeof at !== 'string') return at
  const result = await pool.check({path: url, at, convertedFrom: extension})
  await rm(dirname(at), {recursive: true, force: true})
  return result
}
