import type {Page, Request} from 'playwright-core'

// What a page asks for to show something. An open line to the server, a ping or a sound says nothing of that.
const shows = new Set(['fetch', 'xhr', 'script'])

/** What the scripts of a page have asked for and not got yet: many a page is empty until then. */
export class Fetching {
  readonly #open = new Set<Request>()
  #done: (() => void) | undefined

  constructor(page: Page) {
    page.on('request', (request) => {
      if (shows.has(request.resourceType())) this.#open.add(request)
    })
    page.on('requestfinished', (request) => this.#end(request))
    page.on('requestfailed', (request) => this.#end(request))
  }

  /** Another page comes: what the last one asked for is of no interest. */
  begin(): void {
    this.#open.clear()
    this.#done?.()
  }

  /** Waits until all of it is there, but not longer than so many milliseconds; false when there was nothing to wait for. */
  async wait(most: number): Promise<boolean> {
    if (this.#open.size === 0) return false
    const {promise, resolve} = Promise.withResolvers<void>()
    this.#done = resolve
    const timer = setTimeout(resolve, most)
    await promise
    clearTimeout(timer)
    return true
  }

  #end(request: Request): void {
    this.#open.delete(request)
    if (this.#open.size === 0) this.#done?.()
  }
}
