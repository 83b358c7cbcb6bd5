const quiet = 1000
const pause = 100

/** A line on the error stream that says how far a long check is; only for a person at a terminal. */
export class Progress {
  readonly #began = performance.now()
  readonly #isShown = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  #last = 0
  #isOnScreen = false

  /** Says how far it is, in place of what was said before. */
  show(line: string): void {
    const now = performance.now()
    if (!this.#isShown || now - this.#began < quiet || now - this.#last < pause) return
    this.#last = now
    this.#isOnScreen = true
    process.stderr.write(`\r\u001B[2K${line}`)
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#isOnScreen) process.stderr.write('\r\u001B[2K')
    this.#isOnScreen = false
  }
}
