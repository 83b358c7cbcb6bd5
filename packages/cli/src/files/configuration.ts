import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

/** A configuration file as it was found, not yet looked into. */
export interface ConfigurationFile {
  readonly path: string
  /** Its patterns are seen from here. */
  readonly folder: string
  readonly text: string
}

export const configurationName = 'testpanel.json'

/** The named configuration, or the nearest from here up to the root of the repository. Throws when a named one can't be read. */
export function findConfiguration(named: string | undefined): ConfigurationFile | undefined {
  if (named !== undefined) return readConfiguration(named, named)
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const path = join(folder, configurationName)
    if (existsSync(path)) return readConfiguration(path, configurationName)
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined
  }
}

function readConfiguration(path: string, shown: string): ConfigurationFile {
  return {path: shown, folder: dirname(resolve(path)), text: readFileSync(path, 'utf8')}
}
