import {open, rm, type FileHandle} from 'node:fs/promises'
import type {Address, Done, Frontier, Progress} from './frontier.ts'
import {headsIn, type Place} from './heads.ts'
import {Order} from './order.ts'

/** What is written before the result on each line: what the crawl begins with, or what was found on a page. */
type Head = {readonly begin: readonly Address[]} | {readonly url: string; readonly found: readonly Address[]}

/**
 * The frontier in a file, for one process. Each line is added at the end and stands on its own, so that a crawl that was ended at any moment can be taken up
 * again: a line that was half written is no line. Results stay in the file until the report asks for them.
 */
export class Journal<Result> implements Frontier<Result> {
  readonly #path: string
  readonly #file: FileHandle
  readonly #order: Order
  readonly #places: Map<string, Place>
  #size: number
  #done: number
  #writing: Promise<unknown> = Promise.resolve()
  #change = Promise.withResolvers<void>()
  #isClosed = false

  private constructor(path: string, file: FileHandle, {order, places, size, done}: {order: Order; places: Map<string, Place>; size: number; done: number}) {
    this.#path = path
    this.#file = file
    this.#order = order
    this.#places = places
    this.#size = size
    this.#done = done
  }

  /** A new journal in a file, in the place of what is there. `most`: the limit of pages. */
  static async create<Result>(path: string, most: number): Promise<Journal<Result>> {
    return new Journal(path, await open(path, 'w+', 0o600), {order: new Order(most), places: new Map(), size: 0, done: 0})
  }

  /** The journal of a crawl that was ended before it was complete; undefined when there is none. */
  static async resume<Result>(path: string, most: number): Promise<Journal<Result> | undefined> {
    const file = await open(path, 'r+').catch(() => undefined)
    if (!file) return undefined
    const order = new Order(most)
    const places = new Map<string, Place>()
    const found = new Map<string, readonly Address[]>()
    let size = 0
    for await (const {head, end, result} of headsIn(file)) {
      size = end
      const read = headOf(head)
      if (!read) continue
      if ('begin' in read) order.begin(read.begin)
      else if (!places.has(read.url)) {
        places.set(read.url, result)
        found.set(read.url, read.found)
      }
    }
    await file.truncate(size)
    return new Journal(path, file, {order, places, size, done: replay(order, found)})
  }

  async add(found: readonly Address[]): Promise<void> {
    const fresh = this.#order.fresh(found)
    if (fresh.length === 0) return
    await this.#append({begin: fresh})
    this.#order.begin(fresh)
    this.#changed()
  }

  async next(): Promise<Address | undefined> {
    for (;;) {
      if (this.#isClosed) return new Promise(() => {})
      const address = this.#order.next()
      if (address || this.#order.isDone) return address
      await this.#change.promise
    }
  }

  async finish({url}: Address, result: Result, found: readonly Address[]): Promise<void> {
    if (this.#isClosed || this.#places.has(url)) return
    const fresh = this.#order.fresh(found)
    const place = await this.#append({url, found: fresh}, result)
    if (!place || this.#places.has(url)) return
    this.#places.set(url, place)
    this.#done++
    this.#order.finish(url, fresh)
    this.#changed()
  }

  async progress(): Promise<Progress> {
    return {known: this.#order.known.length, done: this.#done, leftOut: this.#order.leftOut}
  }

  async *results(): AsyncGenerator<Done<Result>> {
    await this.#writing
    for (const address of this.#order.known.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      const place = this.#places.get(address.url)
      yield place ? {...address, result: await this.#read(place)} : address
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#writing
    await this.#file.close()
  }

  /** Closes the journal of a crawl of which the report is there, and removes it. */
  async remove(): Promise<void> {
    await this.close()
    await rm(this.#path, {force: true})
  }

  /** Adds a line, after those that are being written. Gives the place of the result; undefined when the journal was closed. */
  #append(head: Head, result?: Result): Promise<Place | undefined> {
    const written = this.#writing.then(async () => {
      if (this.#isClosed) return undefined
      const start = Buffer.from(`${JSON.stringify(head)}\t`)
      const rest = result === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(result))
      const at = this.#size
      this.#size += start.length + rest.length + 1
      await this.#file.write(Buffer.concat([start, rest, Buffer.from('\n')]), 0, start.length + rest.length + 1, at)
      return {at: at + start.length, length: rest.length}
    })
    this.#writing = written.catch(() => {})
    return written
  }

  async #read({at, length}: Place): Promise<Result> {
    const {buffer} = await this.#file.read(Buffer.alloc(length), 0, length, at)
    return JSON.parse(buffer.toString('utf8')) as Result
  }

  #changed(): void {
    this.#change.resolve()
    this.#change = Promise.withResolvers()
  }
}

/** A line that is damaged says nothing: its address is looked at again. */
function headOf(text: string): Head | undefined {
  try {
    return JSON.parse(text) as Head
  } catch {
    return undefined
  }
}

/** Takes the order as far as it was. Gives how many addresses of it are done. */
function replay(order: Order, found: ReadonlyMap<string, readonly Address[]>): number {
  let done = 0
  for (let isMoving = true; isMoving; ) {
    isMoving = false
    for (const {url} of order.pending) {
      const there = found.get(url)
      if (!there) continue
      order.finish(url, there)
      done++
      isMoving = true
    }
  }
  return done
}
