/** An address of the site, and how far it is from where the crawl began: 0 for the start and the sitemap, 1 for what those link to. */
export interface Address {
  readonly url: string
  readonly depth: number
}

/** An address with what came of it; without a result when the crawl was ended before its turn came. The result is plain JSON. */
export interface Done<Result> extends Address {
  readonly result?: Result
}

/** How far a crawl is. */
export interface Progress {
  /** Addresses that are to be looked at or were. */
  readonly known: number
  readonly done: number
  /** Addresses that were found and are left out: there were more than the limit. */
  readonly leftOut: number
}

/**
 * What is known of the addresses of one site: which are to be looked at, which are under way and what came of the others. It outlives the process that crawls:
 * in a file (`journal.ts`), or in a database that several workers share. An address may be handed out again when who took it never came back, but
 * its result is kept once.
 */
export interface Frontier<Result> {
  /** Adds the addresses that are not known yet, in this order, up to the limit of pages. Two addresses with one `keyOf` (address.ts) are the same. */
  add(found: readonly Address[]): Promise<void>
  /** The next address, the nearest to the start first. Waits while those under way may still lead to others; undefined when all are done. */
  next(): Promise<Address | undefined>
  /** Keeps the result of an address together with the addresses found there: both or neither. A second result of one address is dropped. */
  finish(address: Address, result: Result, found: readonly Address[]): Promise<void>
  progress(): Promise<Progress>
  /** All known addresses with their results, sorted by address (UTF-16 units), so that a report does not depend on who was first. May be asked more than once. */
  results(): AsyncIterable<Done<Result>>
  /** Lets go of what was under way, so that it can be taken up again, and of the file or the connection. From that moment nothing is kept, and `next` gives nothing to anyone who still waits. */
  close(): Promise<void>
}
