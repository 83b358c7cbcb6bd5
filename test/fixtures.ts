import {readdirSync, readFileSync} from 'node:fs'
import {extname, join, relative} from 'node:path'
import {readableExtensions, type Source} from '@testpanel/core'

const folder = join(import.meta.dirname, '../fixtures')
const skipped = new Set(['make', 'golden'])

/** Every fixture that Testpanel reads, with its path within `fixtures/`. */
export const fixtures: readonly (Source & {readonly name: string})[] = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && readableExtensions.includes(extname(entry.name)))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((name) => !skipped.has(name.split('/')[0] ?? '') && name !== 'README.md')
  .sort()
  .map((name) => ({name, path: `fixtures/${name}`, bytes: readFileSync(join(folder, name))}))
