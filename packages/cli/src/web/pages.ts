import type {Problem} from '@testpanel/core'
import type {FileEntry} from '@testpanel/core/report'
import type {Bounds, Visit} from '@testpanel/web/browser'
import {extname} from 'node:path'
import {isAddress} from '../files/discover.ts'
import type {Pool} from '../pool/pool.ts'
import type {Words} from '../words/index.ts'
import {Shower, type ShowerOptions} from './shower.ts'

/** Which pages a browser is to show, and how. */
export interface PagesOptions extends ShowerOptions {
  /** Web pages that are files are shown in a browser too. */
  readonly browser: boolean
}

const pageFiles = new Set(['.html', '.htm', '.xhtml'])

/** Checks web pages as a browser shows them. */
export class Pages {
  readonly #browser: boolean
  readonly #shower: Shower
  readonly #pool: Pool

  constructor(options: PagesOptions, pool: Pool, words: Words) {
    this.#browser = options.browser
    this.#shower = new Shower(options, words)
    this.#pool = pool
  }

  /** Is this for the browser? */
  takes(path: string): boolean {
    return isAddress(path) || (this.#browser && pageFiles.has(extname(path).toLowerCase()))
  }

  /** The entry of a page, by its address or its file, or the reason why there is none. */
  async check(path: string): Promise<FileEntry | Problem> {
    const visit = await this.#shower.show(path)
    return 'id' in visit ? visit : this.entryOf(path, visit)
  }

  /** The page at an address as a browser shows it, or the reason why there is none. */
  visit(url: string, bounds?: Bounds): Promise<Visit | Problem> {
    return this.#shower.visit(url, bounds)
  }

  /** The cookies that go with asking for a file of a site where somebody is logged in. */
  cookiesFor(url: string): Promise<string> {
    return this.#shower.cookiesFor(url)
  }

  /** The entry of a page that was shown. */
  async entryOf(path: string, {pictures, ...page}: Visit): Promise<FileEntry | Problem> {
    const entry = await this.#pool.check({path, page})
    return pictures && 'outcomes' in entry ? {...entry, pictures} : entry
  }

  stop(): Promise<void> {
    return this.#shower.stop()
  }
}
