import {keyOf} from './address.ts'
import type {Address} from './frontier.ts'
import {Shapes} from './shapes.ts'

// Addresses that are left out are counted, up to so many.
const mostCounted = 100_000

/**
 * The order in which the addresses of a site are taken: by how far they are from the start, and then in the order in which pages name them. An address is taken only when
 * all pages nearer to the start are done, so that the order, and what falls outside the limit, is the same whoever is first.
 */
export class Order {
  readonly #most: number
  readonly #shapes = new Shapes()
  readonly #taken = new Map<string, Address>()
  readonly #leftOut = new Set<string>()
  /** The addresses of this distance, and what was found on each that is done. */
  #level: Address[] = []
  #done = new Map<string, readonly Address[]>()
  #next = 0

  constructor(most: number) {
    this.#most = most
  }

  get known(): readonly Address[] {
    return [...this.#taken.values()]
  }

  get leftOut(): number {
    return this.#leftOut.size
  }

  /** Is this address taken, under this very name? */
  has(url: string): boolean {
    return this.#taken.get(keyOf(url))?.url === url
  }

  /** Addresses to begin with. What a sitemap lists is there on purpose: its shape does not matter. */
  begin(addresses: readonly Address[]): void {
    for (const address of addresses) this.#take(address, this.#level, () => true)
  }

  /** The next address, or undefined when one of those under way must be done first, or all are. */
  next(): Address | undefined {
    while (this.#next < this.#level.length) {
      const address = this.#level[this.#next++]
      if (address && !this.#done.has(address.url)) return address
    }
    return undefined
  }

  /** The addresses of this distance that are not done. */
  get pending(): readonly Address[] {
    return this.#level.filter(({url}) => !this.#done.has(url))
  }

  /** Is every address done? */
  get isDone(): boolean {
    return this.#done.size === this.#level.length
  }

  /** What of these is not taken already: only that need be remembered. */
  fresh(found: readonly Address[]): readonly Address[] {
    return found.filter(({url}) => !this.#taken.has(keyOf(url)) && !this.#leftOut.has(keyOf(url)))
  }

  /** An address of this distance is done. When it was the last one, the next distance begins. */
  finish(url: string, found: readonly Address[]): void {
    if (!this.has(url)) return
    this.#done.set(url, found)
    if (!this.isDone) return
    const level: Address[] = []
    for (const {url: one} of this.#level) for (const address of this.#done.get(one) ?? []) this.#take(address, level, (found) => this.#shapes.admits(found))
    if (level.length === 0) return
    this.#level = level
    this.#done = new Map()
    this.#next = 0
  }

  #take(address: Address, level: Address[], isWanted: (url: string) => boolean): void {
    const key = keyOf(address.url)
    if (this.#taken.has(key) || this.#leftOut.has(key)) return
    if (this.#taken.size < this.#most && isWanted(address.url)) {
      this.#taken.set(key, address)
      level.push(address)
    } else if (this.#leftOut.size < mostCounted) this.#leftOut.add(key)
  }
}
