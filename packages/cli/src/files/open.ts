import type {Problem} from '@testpanel/core'
import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {extname} from 'node:path'

const megabyte = 1024 * 1024
const textExtensions = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.eml'])

/** The largest file that is read, in MB: more text than this is not one letter or page. */
function limitOf(path: string): number {
  return textExtensions.has(extname(path).toLowerCase()) ? 20 : 100
}

/** The file is over the limit, or undefined. */
export function tooLarge(path: string, size: number): Problem | undefined {
  const limit = limitOf(path)
  return size > limit * megabyte ? failure('too-large', {size: Math.ceil(size / megabyte), limit}) : undefined
}

/**
 * The bytes of a regular file, or why there are none. Never waits for a pipe or a device. Synchronous, since
 * a worker has nothing else to do meanwhile: asking the thread pool for four small steps takes longer than the steps.
 */
export function readBytes(path: string): Uint8Array | Problem {
  let file: number | undefined
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(file)
    if (!stat.isFile()) return failure('unknown-format', {extension: ''})
    return tooLarge(path, stat.size) ?? readFileSync(file)
  } catch (error) {
    return failure(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR') ? 'missing' : 'unreadable')
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** A problem for which the file could not be checked. */
export function failure(id: Problem['id'], data: Problem['data'] = {}): Problem {
  return {id, data, fatal: true}
}
