/** Thrown into a rule of the engine that takes too long. */
export class TooSlow extends Error {}

/** How long a rule of the engine may still take. It is asked at every step of which there can be very many. */
export class Patience {
  #until = Infinity
  #steps = 0

  /** From now on there are this many milliseconds. */
  start(milliseconds: number): void {
    this.#until = performance.now() + milliseconds
  }

  ask(): void {
    if ((++this.#steps & 63) === 0 && performance.now() > this.#until) throw new TooSlow()
  }
}
