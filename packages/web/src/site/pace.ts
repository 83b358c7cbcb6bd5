import {setTimeout as sleep} from 'node:timers/promises'

/** The longest that a busy server may have us wait, in seconds. */
const longestHold = 120

/** Whoever asks a site for a page waits for a turn, so that the site has time for its visitors. */
export interface Turns {
  /** Resolves when a page may be asked for. */
  turn(): Promise<void>
  /** The server is busy: nobody has a turn for so many seconds. */
  hold(seconds: number): Promise<void>
}

/** Turns for one process. */
export class Pace implements Turns {
  readonly #milliseconds: number
  #free = 0

  /** `seconds`: between two pages. */
  constructor(seconds: number) {
    this.#milliseconds = seconds * 1000
  }

  async turn(): Promise<void> {
    const now = performance.now()
    const mine = Math.max(now, this.#free)
    this.#free = mine + this.#milliseconds
    if (mine > now) await sleep(mine - now)
  }

  async hold(seconds: number): Promise<void> {
    this.#free = Math.max(this.#free, performance.now() + Math.min(seconds, longestHold) * 1000)
  }
}
