/** Gives numbers that are not yet used as an id. */
export class Ids {
  readonly #used = new Set<number>()
  #next = 1

  /** Takes note of the ids in a part: the first group of the pattern. */
  take(part: Uint8Array, pattern: RegExp): void {
    for (const [, id] of new TextDecoder().decode(part).matchAll(pattern)) this.#used.add(Number(id))
  }

  next(): number {
    while (this.#used.has(this.#next)) this.#next++
    return this.#next++
  }
}
