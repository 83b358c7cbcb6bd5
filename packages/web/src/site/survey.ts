import {kindOf, keyOf} from './address.ts'
import type {Kept} from './crawl.ts'
import type {Done} from './frontier.ts'
import type {Robots} from './robots.ts'

/** The pages that link to an address: the first ones by address, and how many there are. */
export interface Linked {
  readonly pages: readonly string[]
  readonly count: number
}

const mostNamed = 3
// Of PDF files and of addresses that robots.txt keeps for itself.
const mostCounted = 20_000
// Of addresses that are linked to.
const mostTargets = 100_000

/** What the pages of a site say of each other, known when all have been seen once, in the order of their addresses. */
export class Survey {
  readonly #robots: Robots
  readonly #same = new Map<string, string>()
  readonly #entered = new Set<string>()
  readonly #linked = new Map<string, {pages: string[]; count: number}>()
  readonly #pdfs = new Set<string>()
  readonly #closed = new Set<string>()

  /** `listed`: the addresses of the sitemaps. */
  constructor(robots: Robots, listed: readonly string[]) {
    this.#robots = robots
    for (const url of listed) if (kindOf(url) === 'pdf') this.#addPdf(url)
  }

  see({url, result}: Done<Kept<unknown>>): void {
    if (result?.same !== undefined) this.#same.set(keyOf(url), keyOf(result.same))
    if (result?.entry !== undefined) this.#entered.add(keyOf(url))
    for (const link of result?.links ?? []) {
      if (kindOf(link) === 'pdf') this.#addPdf(link)
      else if (this.#closed.size < mostCounted && kindOf(link) === 'page' && !this.#robots.allows(link)) this.#closed.add(keyOf(link))
      this.#link(link, url)
    }
  }

  /** PDF files of the site, sorted. */
  get pdfs(): readonly string[] {
    return [...this.#pdfs].sort()
  }

  /** How many addresses robots.txt kept for itself. */
  get closed(): number {
    return this.#closed.size
  }

  /** The pages with a link to this address. */
  linksTo(url: string): Linked {
    return this.#linked.get(url) ?? {pages: [], count: 0}
  }

  /** Is this the same page as another one that is in the report? */
  isTold(url: string): boolean {
    const seen = new Set<string>()
    let key = keyOf(url)
    for (let to = this.#same.get(key); to !== undefined && !seen.has(key); to = this.#same.get(key)) {
      seen.add(key)
      key = to
    }
    return key !== keyOf(url) && !seen.has(key) && this.#entered.has(key)
  }

  #addPdf(url: string): void {
    if (this.#pdfs.size < mostCounted) this.#pdfs.add(url)
  }

  #link(to: string, from: string): void {
    const linked = this.#linked.get(to) ?? {pages: [], count: 0}
    if (linked.count === 0 && this.#linked.size >= mostTargets) return
    linked.count++
    if (linked.pages.length < mostNamed) linked.pages.push(from)
    this.#linked.set(to, linked)
  }
}
