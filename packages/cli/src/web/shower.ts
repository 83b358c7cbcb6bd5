import type {Problem} from '@testpanel/core'
import type {Bounds, Browser, Visit} from '@testpanel/web/browser'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import type {ShowRequest, SiteRequest} from '../arguments/commands.ts'
import {isAddress} from '../files/discover.ts'
import {failure, readBytes} from '../files/open.ts'
import {version} from '../version.ts'
import type {Words} from '../words/index.ts'
import {loginFrom} from './login.ts'

/** How pages are to be shown, as the command line asks it. */
export interface ShowerOptions extends Omit<ShowRequest, 'browser'> {
  /** Seconds that a page may take. */
  readonly timeLimit: number
  /** Take a picture of each element with a finding. */
  readonly pictures?: boolean
  /** The whole site is walked: then the browser says who walks. */
  readonly site?: SiteRequest | undefined
}

/** Has pages shown in a browser, which starts with the first of them: by their address, or as files of this machine. */
export class Shower {
  readonly #options: ShowerOptions
  readonly #words: Words
  /** Folders with the host under which the browser gets them. */
  readonly #hosts = new Map<string, string>()
  #browser: Promise<Browser> | undefined

  constructor(options: ShowerOptions, words: Words) {
    this.#options = options
    this.#words = words
  }

  /** A page, by its address or its file, or the reason why there is none. */
  async show(path: string): Promise<Visit | Problem> {
    const url = isAddress(path) ? path : await this.#urlOf(path)
    return typeof url === 'string' ? this.visit(url) : url
  }

  /** The page at an address, or the reason why there is none. */
  async visit(url: string, bounds?: Bounds): Promise<Visit | Problem> {
    return (await this.#start()).visit(url, bounds)
  }

  /** The cookies that go with asking for a file of a site where somebody is logged in. */
  async cookiesFor(url: string): Promise<string> {
    return this.#options.login === undefined ? '' : (await this.#start()).cookiesFor(url)
  }

  async stop(): Promise<void> {
    await (await this.#browser)?.stop()
  }

  /** The address under which the browser gets a file of this machine: from the folder where Testpanel was started, or else from its own. */
  async #urlOf(path: string): Promise<string | Problem> {
    const bytes = readBytes(path)
    if (!(bytes instanceof Uint8Array)) return bytes
    if (bytes.length === 0) return failure('empty')
    const full = resolve(path)
    const inside = relative(process.cwd(), full)
    const folder = isAbsolute(inside) || inside.startsWith('..') ? dirname(full) : process.cwd()
    return `http://${await this.#hostOf(folder)}/${relative(folder, full).split(sep).map(encodeURIComponent).join('/')}`
  }

  /** A host that exists only for the browser that Testpanel starts. Browsers trust what ends so as they trust https. */
  async #hostOf(folder: string): Promise<string> {
    const known = this.#hosts.get(folder)
    if (known !== undefined) return known
    const host = `map${this.#hosts.size + 1}.localhost`
    this.#hosts.set(folder, host)
    const [{serveFolder}, browser] = await Promise.all([import('./folder.ts'), this.#start()])
    browser.serve(host, serveFolder(folder))
    return host
  }

  #start(): Promise<Browser> {
    this.#browser ??= this.#open()
    return this.#browser
  }

  async #open(): Promise<Browser> {
    // Chromium refuses its sandbox to the administrator.
    if (process.getuid?.() === 0) process.stderr.write(`${this.#words.withoutSandbox}\n`)
    const {Browser} = await import('@testpanel/web/browser')
    const {browserPath, timeLimit, pictures = false, site, viewports} = this.#options
    const login = await loginFrom(this.#options.login, this.#words)
    if (typeof login === 'string') throw new Error(login)
    return new Browser({
      path: browserPath, patience: {whole: timeLimit * 1000 * Math.max(1, viewports?.length ?? 1)}, pictures, viewports, login,
      ...(site && {agent: (await import('@testpanel/web/site')).agentOf(version)})
    })
  }
}
