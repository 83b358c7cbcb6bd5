import type {Stats} from 'node:fs'
import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** What is at a path, or undefined when there is nothing. */
export async function lookAt(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}

/**
 * The path as it is on disk. Letters with accents can be written in two ways (é, or e with a loose accent): a Mac and a
 * keyboard do not agree. Undefined when there is no such file in either way.
 */
export async function resolvePath(path: string): Promise<string | undefined> {
  if (await lookAt(path)) return path
  const parent = dirname(path)
  if (/^[\0-\x7F]*$/.test(path) || parent === path) return undefined
  const folder = await resolvePath(parent)
  if (folder === undefined) return undefined
  const name = basename(path).normalize()
  const found = (await readdir(folder).catch(() => [])).find((one) => one.normalize() === name)
  return found === undefined ? undefined : join(folder, found)
}
