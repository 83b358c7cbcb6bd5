import type {Problem} from '@testpanel/core'
import {fatal} from '@testpanel/core/page'
import type {Browser} from 'playwright-core'
import type {Proxy} from '../proxy/proxy.ts'
import {within} from '../tab/deadline.ts'
import {openContext} from '../tab/tab.ts'
import {isFor, type Login} from './login.ts'
import type {Session} from './session.ts'
import {takeSteps, type StepPatience} from './steps.ts'

/** Where somebody can log in: a browser, with the way out that goes with a tab. */
export interface Place {
  readonly browser: Browser
  readonly proxy: Proxy
  readonly address: string
  /** What the browser says of itself besides. */
  readonly agent: string | undefined
}

// A site that ends sessions this often in one run does not want to be walked.
const mostTimes = 20
const mostCrashes = 3
const closing = 5000

/** Being logged in, once for all tabs of a browser: whoever tries a password in each of them is shut out. */
export class Entry {
  readonly #login: Login
  readonly #patience: StepPatience
  #session: Promise<Session | Problem> | undefined
  #times = 0

  constructor(login: Login, patience: StepPatience) {
    this.#login = login
    this.#patience = patience
  }

  isFor(url: string): boolean {
    return isFor(this.#login, url)
  }

  /** The session, or why there is none. Logs in when nobody did. */
  session(place: Place): Promise<Session | Problem> {
    this.#session ??= this.#begin(place).catch((error: unknown) => this.#afterCrash(error))
    return this.#session
  }

  /** The browser failed, not the login: the next page may try again, but not for ever. */
  #afterCrash(error: unknown): Problem {
    if (this.#times >= mostCrashes) return fatal('login-step', {why: 'crashed'})
    this.#session = undefined
    throw error
  }

  /** The site does not know this session any more. Is it of use to log in again? Who only has what a browser kept can't. */
  async renew(lost: Session): Promise<boolean> {
    if (this.#login.steps === undefined || this.#times >= mostTimes) return false
    if ((await this.#session) === lost) this.#session = undefined
    return true
  }

  async #begin({browser, proxy, address, agent}: Place): Promise<Session | Problem> {
    const login = this.#login
    if (login.stored) return {login, stored: login.stored, doors: new Set()}
    this.#times++
    const context = await openContext(browser, address, agent)
    try {
      const found = await takeSteps(context, login, proxy, this.#patience)
      return 'id' in found ? found : {login, ...found}
    } finally {
      await within(closing, context.close()).catch(() => {})
    }
  }
}
