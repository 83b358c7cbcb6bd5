import type {Viewport} from '@testpanel/core'
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core'
import {initScript, type Calls} from '../inject/script.ts'
import {enter, type Session} from '../login/session.ts'
import {Fetching} from '../page/fetching.ts'
import {Responses} from '../page/response.ts'
import type {Proxy} from '../proxy/proxy.ts'
import {within} from './deadline.ts'
import {openWindow} from './window.ts'
import {callIn, evaluate, worldName, type World} from './world.ts'

/** The window in which pages are shown, in CSS pixels. */
export const usualViewport: Viewport = {width: 1280, height: 800}

/** Closing is the way to end a page that does not end; after this the browser itself must go. */
const closing = 5000

// What earlier pages left behind is cleared away after so many: left to itself the browser waits until it is half a gigabyte a tab.
const pagesUntilTidy = 5

/** The process of the page has gone. */
export class Crashed extends Error {}

/**
 * One tab that opens page after page: a new one for each page takes three times as long. Nothing comes of what a page asks besides showing it:
 * no downloads, dialogs, windows, permissions or service workers, and what it stores is gone with the tab.
 */
export class Tab {
  readonly page: Page
  readonly cdp: CDPSession
  readonly responses: Responses
  readonly fetching: Fetching
  readonly proxy: Proxy
  /** Something in the page did not end in time, and may still go on: no other page comes in this tab. */
  isBusy = false
  readonly #context: BrowserContext
  readonly #frame: string
  readonly #crashed = Promise.withResolvers<never>()
  #world: World | undefined
  #session: Session | undefined
  #size: Viewport = usualViewport
  #others: CDPSession[] = []
  #pages = 0

  private constructor({context, page, cdp, frame, proxy}: {context: BrowserContext; page: Page; cdp: CDPSession; frame: string; proxy: Proxy}) {
    this.#context = context
    this.page = page
    this.cdp = cdp
    this.proxy = proxy
    this.#frame = frame
    this.responses = new Responses(cdp, frame, () => proxy.wasTooLarge)
    this.fetching = new Fetching(page)
    this.#crashed.promise.catch(() => {})
    page.on('crash', () => this.#crashed.reject(new Crashed('page')))
    page.on('close', () => this.#crashed.reject(new Crashed('closed')))
    page.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {}))
    page.on('framenavigated', (one) => {
      if (one === page.mainFrame()) this.#world = undefined
    })
    context.on('page', (popup) => {
      if (popup !== page) void popup.close().catch(() => {})
    })
  }

  static async open(browser: Browser, proxy: Proxy, address: string, agent?: string): Promise<Tab> {
    const context = await openContext(browser, address, agent)
    const page = await openWindow(context)
    const cdp = await context.newCDPSession(page)
    const {frameTree} = await cdp.send('Page.getFrameTree')
    const tab = new Tab({context, page, cdp, frame: frameTree.frame.id, proxy})
    await tab.responses.start()
    await cdp.send('Page.enable')
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {source: initScript(), worldName})
    return tab
  }

  /** The window that pages stand in. */
  get size(): Viewport {
    return this.#size
  }

  async resize(size: Viewport): Promise<void> {
    if (size.width === this.#size.width && size.height === this.#size.height) return
    this.#size = size
    await this.race(closing, this.cdp.send('Emulation.setDeviceMetricsOverride', {...size, deviceScaleFactor: 1, mobile: false}))
  }

  /** Is ready for one more page. */
  async next(): Promise<void> {
    if (++this.#pages % pagesUntilTidy === 0) await this.race(closing, this.cdp.send('HeapProfiler.collectGarbage'))
  }

  /** Is logged in for the next page, and has no cookie of another. */
  async enter(session: Session): Promise<void> {
    await this.race(closing, enter(this.#context, session, this.#session !== session))
    this.#session = session
  }

  /** Calls a function of ours in the page. */
  async call<Name extends keyof Calls>(milliseconds: number, name: Name, ...values: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>> {
    return this.race(milliseconds, this.mainWorld().then((world) => callIn(world, name, ...values))) as Promise<Awaited<ReturnType<Calls[Name]>>>
  }

  /** Where our functions are in the page itself. */
  async mainWorld(): Promise<World> {
    return (this.#world ??= await isolated(this.cdp, this.#frame))
  }

  /** Where our functions are in a frame; they are brought there when it lives in another process. */
  async worldOf(cdp: CDPSession, frameId: string): Promise<World> {
    const world = await isolated(cdp, frameId)
    if (cdp !== this.cdp && (await evaluate(world, 'typeof testpanel')) === 'undefined') await evaluate(world, `${initScript()}\n;undefined`)
    return world
  }

  /** The sessions of frames that live in processes of their own, for the page that stands there now. */
  async otherSessions(): Promise<readonly CDPSession[]> {
    await Promise.all(this.#others.splice(0).map((cdp) => cdp.detach().catch(() => {})))
    const opened = await Promise.all(this.page.frames().slice(1).map((frame) => this.#context.newCDPSession(frame).catch(() => undefined)))
    this.#others = opened.filter((cdp) => cdp !== undefined)
    return this.#others
  }

  /** What a promise gives; fails when the page crashes, or when it takes too long. */
  async race<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
    return within(milliseconds, Promise.race([promise, this.#crashed.promise]))
  }

  /** Closes the tab; false when it does not let itself be closed. */
  async close(): Promise<boolean> {
    return within(closing, this.#context.close()).then(() => true, () => false)
  }
}

/** A place for pages that knows nothing of any other. `address`: its way out; `agent`: what the browser says of itself besides. */
export async function openContext(browser: Browser, address: string, agent: string | undefined): Promise<BrowserContext> {
  return browser.newContext({
    viewport: usualViewport, locale: 'nl-NL', acceptDownloads: false, serviceWorkers: 'block', permissions: [], ignoreHTTPSErrors: false,
    proxy: {server: address, bypass: '<-loopback>'},
    ...(agent !== undefined && {userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.', 1)[0]}.0.0.0 Safari/537.36 ${agent}`})
  })
}

async function isolated(cdp: CDPSession, frameId: string): Promise<World> {
  const {executionContextId} = await cdp.send('Page.createIsolatedWorld', {frameId, worldName})
  return {cdp, context: executionContextId}
}
