/** Thrown into a rule of the engine that takes too long. */
class TooMuchWork extends Error {}

/**
 * How much work a rule of the engine may still make. Work is counted and not timed, so that a page gets the same report on a busy machine:
 * one is a node or an element that is looked at.
 */
export class Patience {
  #left = Infinity

  /** From now on there is this much. */
  start(work: number): void {
    this.#left = work
  }

  ask(work = 1): void {
    this.#left -= work
    if (this.#left < 0) throw new TooMuchWork()
  }

  get left(): number {
    return this.#left
  }
}
