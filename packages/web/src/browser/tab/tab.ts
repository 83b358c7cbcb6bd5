import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core'
import {call, initScript, type Calls} from '../inject/script.ts'
import {Responses} from '../page/response.ts'
import type {Proxy} from '../proxy/proxy.ts'
import {within} from './deadline.ts'

/** The window in which pages are shown, in CSS pixels. */
export const usualViewport = {width: 1280, height: 800}

const world = 'testpanel'

/** Closing is the way to end a page that does not end; after this the browser itself must go. */
const closing = 5000

/** The process of the page has gone. */
export class Crashed extends Error {}

/** A function of ours failed in the page: it is no fault of the page or the browser. */
export class FailedInPage extends Error {}

/**
 * One tab that opens page after page: a new one for each page takes three times as long. Nothing comes of what a page asks besides showing it:
 * no downloads, dialogs, windows, permissions or service workers, and what it stores is gone with the tab.
 */
export class Tab {
  readonly page: Page
  readonly cdp: CDPSession
  readonly responses: Responses
  readonly proxy: Proxy
  readonly #context: BrowserContext
  readonly #frame: string
  readonly #crashed = Promise.withResolvers<never>()
  #world: number | undefined

  private constructor({context, page, cdp, frame, proxy}: {context: BrowserContext; page: Page; cdp: CDPSession; frame: string; proxy: Proxy}) {
    this.#context = context
    this.page = page
    this.cdp = cdp
    this.proxy = proxy
    this.#frame = frame
    this.responses = new Responses(cdp, frame)
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
    const context = await browser.newContext({
      viewport: usualViewport, locale: 'nl-NL', acceptDownloads: false, serviceWorkers: 'block', permissions: [], ignoreHTTPSErrors: false,
      proxy: {server: address, bypass: '<-loopback>'},
      ...(agent !== undefined && {userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.', 1)[0]}.0.0.0 Safari/537.36 ${agent}`})
    })
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const {frameTree} = await cdp.send('Page.getFrameTree')
    const tab = new Tab({context, page, cdp, frame: frameTree.frame.id, proxy})
    await tab.responses.start()
    await cdp.send('Page.enable')
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {source: initScript(), worldName: world})
    return tab
  }

  /** Calls a function of ours in the page. */
  async call<Name extends keyof Calls>(milliseconds: number, name: Name, ...values: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>> {
    return this.race(milliseconds, this.#evaluate(call(name, ...values))) as Promise<Awaited<ReturnType<Calls[Name]>>>
  }

  /** What a promise gives; fails when the page crashes, or when it takes too long. */
  async race<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
    return within(milliseconds, Promise.race([promise, this.#crashed.promise]))
  }

  /** Closes the tab; false when it does not let itself be closed. */
  async close(): Promise<boolean> {
    return within(closing, this.#context.close()).then(() => true, () => false)
  }

  async #evaluate(expression: string): Promise<unknown> {
    const contextId = (this.#world ??= await this.#worldOf())
    const {result, exceptionDetails} = await this.cdp.send('Runtime.evaluate', {expression, contextId, awaitPromise: true, returnByValue: true})
    if (exceptionDetails) throw new FailedInPage(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async #worldOf(): Promise<number> {
    const {executionContextId} = await this.cdp.send('Page.createIsolatedWorld', {frameId: this.#frame, worldName: world})
    return executionContextId
  }
}
