import type {Dirent} from 'node:fs'
import {readdir} from 'node:fs/promises'
import {extname} from 'node:path'
import {lookAt} from './resolve.ts'

/** What a walk through a folder meets. */
export type Met = {readonly path: string; readonly what: 'document' | 'pdf' | 'closed-folder'}

export interface WalkOptions {
  /** Extensions of documents, in lower case with the dot. */
  readonly extensions: ReadonlySet<string>
  readonly excluded: (path: string) => boolean
}

/**
 * Every document in a folder and the folders in it, in the order of their names. Leaves out node_modules, folders that begin
 * with a dot and the lock files of Word. A link to a file is followed, a link to a folder is not: it may lead round or outside.
 */
export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<Met> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, {withFileTypes: true})
  } catch {
    return yield {path: folder, what: 'closed-folder'}
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder.replace(/[/\\]+$/, '')}/${entry.name}`
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue
    if (entry.isDirectory() && entry.name !== 'node_modules' && !options.excluded(path)) yield* walk(path, options)
    const kind = kindOf(entry.name, options.extensions)
    if (kind && (await isFile(entry, path)) && !options.excluded(path)) yield {path, what: kind}
  }
}

function kindOf(name: string, extensions: ReadonlySet<string>): 'document' | 'pdf' | undefined {
  const extension = extname(name).toLowerCase()
  return extension === '.pdf' ? 'pdf' : extensions.has(extension) ? 'document' : undefined
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  return entry.isFile() || (entry.isSymbolicLink() && (await lookAt(path))?.isFile() === true)
}
