import {parseBaseline, type Baseline} from '@testpanel/core/baseline'
import {readFile} from 'node:fs/promises'
import {dirname, isAbsolute, join, relative, resolve} from 'node:path'
import {resolvePath} from '../files/resolve.ts'

/** The usual name of a baseline. */
export const baselineName = 'testpanel-baseline.json'

/** The baseline in a file; `missing` when it can't be read, `wrong` when it is something else. */
export async function readBaseline(path: string): Promise<Baseline | 'missing' | 'wrong'> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? 'missing' : (parseBaseline(text) ?? 'wrong')
}

/** The names that a baseline gives to files: as seen from its own folder, with slashes, so that they are the same on every machine. */
export class Names {
  readonly #folder: string

  constructor(baseline: string) {
    this.#folder = dirname(resolve(baseline))
  }

  /** The name of a path. The address of a page is its name. */
  of(path: string): string {
    if (/^https?:\/\//i.test(path)) return path
    const name = relative(this.#folder, resolve(path))
    return (isAbsolute(name) ? resolve(path) : name).replaceAll('\\', '/').normalize()
  }

  /** Is there no file with this name any more? Of a page, `isGone` tells. */
  async isGone(name: string, isGone: (address: string) => boolean): Promise<boolean> {
    if (/^https?:\/\//i.test(name)) return isGone(name)
    return (await resolvePath(isAbsolute(name) ? name : join(this.#folder, name))) === undefined
  }
}
