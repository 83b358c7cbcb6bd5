import type {Session} from './login/session.ts'
import type {Proxy} from './proxy/proxy.ts'
import type {Tab} from './tab/tab.ts'

/** A place for one page at a time, with a way out of its own, so that what each page loads can be counted. */
export class Seat {
  tab: Tab | undefined
  /** As who its last page was visited. */
  session: Session | undefined
  proxy: Proxy | undefined
  address: string | undefined
  /** How many pages its tab has shown. */
  pages = 0
  #taken: PromiseWithResolvers<void> | undefined

  /** Resolves when the seat is free. */
  get free(): Promise<void> {
    return this.#taken?.promise ?? Promise.resolve()
  }

  take(): boolean {
    if (this.#taken) return false
    this.#taken = Promise.withResolvers()
    return true
  }

  leave(): void {
    this.#taken?.resolve()
    this.#taken = undefined
  }

  async end(): Promise<void> {
    await this.tab?.close()
    await this.proxy?.stop()
  }
}
