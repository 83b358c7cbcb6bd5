import type {Words} from '../words/index.ts'

const quiet = 1000
const pause = 100

/** A line on the error stream that says how far a long check is; only for a person at a terminal. */
export class Progress {
  readonly #total: number
  readonly #words: Words
  readonly #began = performance.now()
  readonly #isShown = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  #done = 0
  #last = 0
  #isOnScreen = false

  constructor(total: number, words: Words) {
    this.#total = total
    this.#words = words
  }

  /** One more file is done. */
  step(): void {
    this.#done++
    const now = performance.now()
    if (!this.#isShown || now - this.#began < quiet || now - this.#last < pause) return
    this.#last = now
    this.#isOnScreen = true
    process.stderr.write(`\r\u001B[2K${this.#words.progress(this.#done, this.#total)}`)
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#isOnScreen) process.stderr.write('\r\u001B[2K')
    this.#isOnScreen = false
  }
}
