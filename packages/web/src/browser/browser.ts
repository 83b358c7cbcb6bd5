import type {Problem, Viewport} from '@testpanel/core'
import {fatal, problem} from '@testpanel/core/page'
import type {Browser as Chromium} from 'playwright-core'
import {findBrowser, isProgram} from './find.ts'
import type {Patience} from './page/load.ts'
import type {Bounds} from './page/response.ts'
import {Entry} from './login/entry.ts'
import type {Login} from './login/login.ts'
import type {Session} from './login/session.ts'
import {visit, type Visit} from './page/visit.ts'
import type {Caps} from './proxy/budget.ts'
import {Denial} from './proxy/deny.ts'
import {Names} from './proxy/names.ts'
import {Proxy, type Serve} from './proxy/proxy.ts'
import {Seat} from './seat.ts'
import {within} from './tab/deadline.ts'
import {Tab, usualViewport} from './tab/tab.ts'

/** Which browser to start, and how it shows pages. */
export interface BrowserOptions {
  /** The program to start; found on this machine when it is left out. */
  readonly path?: string | undefined
  /** How many pages at a time. */
  readonly tabs?: number
  readonly patience?: Partial<Patience>
  readonly caps?: Caps
  /** Take a picture of each element with a finding. */
  readonly pictures?: boolean
  /** The windows in which each page is shown, the usual one when it is left out. */
  readonly viewports?: readonly Viewport[] | undefined
  /** How to be logged in. */
  readonly login?: Login | undefined
  /** What is added to the name by which the browser makes itself known to servers. */
  readonly agent?: string
}

const usualPatience: Patience = {answer: 20_000, load: 20_000, settle: 1000, whole: 60_000, step: 10_000}

// A tab that has shown so many pages has grown; a new one opens in a moment.
const pagesPerTab = 125
const ending = 5000

/**
 * The system's Chromium, started when the first page is asked. A page that hangs or crashes costs its tab, and if need be the browser: the page
 * is tried once more in a new one. Nothing is kept: its profile is a folder that goes when it stops.
 */
export class Browser {
  readonly #options: BrowserOptions
  readonly #names = new Names()
  readonly #folders = new Map<string, Serve>()
  readonly #denial = new Denial()
  readonly #seats: Seat[]
  readonly #patience: Patience
  readonly #entry: Entry | undefined
  #starting: Promise<Chromium> | undefined
  #denialAddress: Promise<string> | undefined

  constructor(options: BrowserOptions = {}) {
    this.#options = options
    this.#patience = {...usualPatience, ...options.patience}
    this.#entry = options.login && new Entry(options.login, this.#patience)
    this.#seats = Array.from({length: options.tabs ?? 2}, () => new Seat())
  }

  /** Has a host that exists only for pages of this browser answer from a folder. */
  serve(host: string, serve: Serve): void {
    this.#folders.set(host, serve)
  }

  /** Opens a page that a person named, and gathers what there is to know of it; or the reason why there is nothing. `bounds`: how far the server may send it on. */
  async visit(url: string, bounds?: Bounds): Promise<Visit | Problem> {
    const parsed = URL.parse(url)
    if (!parsed || !/^https?:$/.test(parsed.protocol)) return fatal('page-address')
    const seat = await this.#seat()
    try {
      return await this.#tryTwice(seat, url, bounds)
    } finally {
      seat.leave()
    }
  }

  /** The cookies with which who is logged in asks for what is no page; empty where nobody is. */
  async cookiesFor(url: string): Promise<string> {
    const tab = this.#entry?.isFor(url) ? this.#seats.find((seat) => seat.tab)?.tab : undefined
    const cookies = (await tab?.page.context().cookies(url)) ?? []
    return cookies.map(({name, value}) => `${name}=${value}`).join('; ')
  }

  async stop(): Promise<void> {
    await Promise.all(this.#seats.map((seat) => seat.end()))
    await this.#end()
    if (this.#denialAddress) await this.#denial.stop()
  }

  async #tryTwice(seat: Seat, url: string, bounds?: Bounds): Promise<Visit | Problem> {
    let reason = ''
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const visited = await this.#tryOnce(seat, url, bounds)
        if ('id' in visited || seat.tab?.isBusy) await this.#close(seat) // What was half loaded, or still goes on, must not come through in the next page.
        if (!('id' in visited && visited.id === 'login-lost' && attempt === 0 && (await this.#canRenew(seat)))) return visited
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
        await this.#close(seat)
      }
    }
    return fatal('page-crashed', {reason: reason.slice(0, 200)})
  }

  async #tryOnce(seat: Seat, url: string, bounds: Bounds | undefined): Promise<Visit | Problem> {
    const tab = await this.#tab(seat)
    if (!(tab instanceof Tab)) return tab
    const session = await this.#session(seat, url)
    if (session && 'id' in session) return session
    seat.session = session
    if (session) await tab.enter(session)
    await tab.next()
    const visited = await visit(tab, url, {patience: this.#patience, pictures: this.#options.pictures ?? false, session, bounds, viewports: this.#options.viewports ?? [usualViewport]})
    const isElsewhere = this.#entry && !session && !this.#folders.has(new URL(url).hostname)
    return isElsewhere && !('id' in visited) ? {...visited, problems: [...visited.problems, problem('login-elsewhere', {host: new URL(url).host})]} : visited
  }

  /** Who is logged in on this page; undefined where nobody need be. */
  async #session(seat: Seat, url: string): Promise<Session | Problem | undefined> {
    const browser = await this.#starting
    if (!this.#entry?.isFor(url) || !browser || !seat.proxy || seat.address === undefined) return undefined
    return this.#entry.session({browser, proxy: seat.proxy, address: seat.address, agent: this.#options.agent})
  }

  async #canRenew({session}: Seat): Promise<boolean> {
    return (session && (await this.#entry?.renew(session))) ?? false
  }

  async #tab(seat: Seat): Promise<Tab | Problem> {
    if (seat.pages >= pagesPerTab) await this.#close(seat)
    seat.pages++
    if (seat.tab) return seat.tab
    const {path} = this.#options
    const program = path ?? findBrowser()
    if (program === undefined || !isProgram(program)) return fatal('no-browser', path === undefined ? {} : {path})
    try {
      seat.proxy ??= new Proxy(this.#names, this.#folders, this.#options.caps)
      seat.address ??= await seat.proxy.start()
      seat.tab = await within(30_000, Tab.open(await this.#chromium(program), seat.proxy, seat.address, this.#options.agent))
      return seat.tab
    } catch (error) {
      await this.#end()
      const message = error instanceof Error ? error.message : String(error)
      if (/no usable sandbox/i.test(message)) return fatal('browser-sandbox')
      return fatal('browser-failed', {reason: message.split('\n')[0]?.slice(0, 200) ?? ''})
    }
  }

  /** Closes the tab of a seat, and when that does not go, the browser with all its tabs. */
  async #close(seat: Seat): Promise<void> {
    const {tab} = seat
    seat.tab = undefined
    seat.pages = 0
    if (tab && !(await tab.close())) await this.#end()
  }

  async #chromium(program: string): Promise<Chromium> {
    this.#starting ??= this.#start(program)
    return this.#starting
  }

  async #start(program: string): Promise<Chromium> {
    const {chromium} = await import('playwright-core')
    this.#denialAddress ??= this.#denial.start()
    const browser = await chromium.launch({
      executablePath: program, headless: true, chromiumSandbox: process.getuid?.() !== 0, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
      proxy: {server: await this.#denialAddress, bypass: '<-loopback>'}, timeout: 30_000,
      args: ['--disable-quic', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--dns-prefetch-disable', '--mute-audio', '--disable-features=Translate,MediaRouter,OptimizationHints']
    })
    browser.on('disconnected', () => {
      for (const seat of this.#seats) seat.tab = undefined
      this.#starting = undefined
    })
    return browser
  }

  async #end(): Promise<void> {
    const browser = await this.#starting?.catch(() => undefined)
    this.#starting = undefined
    for (const seat of this.#seats) seat.tab = undefined
    if (browser) await within(ending, browser.close()).catch(() => {})
  }

  async #seat(): Promise<Seat> {
    const free = this.#seats.find((seat) => seat.take())
    if (free) return free
    await Promise.race(this.#seats.map((seat) => seat.free))
    return this.#seat()
  }
}
