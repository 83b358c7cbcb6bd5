import type {Problem} from '@testpanel/core'
import {failure} from './files/open.ts'

/** The time that a whole run may take, counted from the start of the program. */
export class Budget {
  readonly #seconds: number | undefined
  readonly #over = Promise.withResolvers<void>()
  readonly #timer: NodeJS.Timeout | undefined
  #isOver = false

  constructor(seconds: number | undefined) {
    this.#seconds = seconds
    if (seconds === undefined) return
    this.#timer = setTimeout(() => this.#end(), Math.max(0, seconds * 1000 - performance.now()))
  }

  /** What the work gives, or that there was no time for it. After the last second no work is begun. */
  async within<T>(work: () => Promise<T>): Promise<T | Problem> {
    if (this.#seconds === undefined) return work()
    const late = failure('out-of-time', {seconds: this.#seconds})
    if (this.#isOver) return late
    return Promise.race([work(), this.#over.promise.then(() => late)])
  }

  /** The run is ready: nothing waits for the end any more. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #end(): void {
    this.#isOver = true
    this.#over.resolve()
  }
}
