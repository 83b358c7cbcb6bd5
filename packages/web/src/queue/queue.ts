import type {PgBoss} from 'pg-boss'
import {setTimeout as delay} from 'node:timers/promises'
import type {Address, Done, Frontier, Progress} from '../site/frontier.ts'
import type {Turns} from '../site/pace.ts'
import {closeCrawl, keepLead, leaveLead, openCrawl, removeCrawl, standingOf} from './crawls.ts'
import type {Brief} from './crawls.ts'
import type {Database} from './database.ts'
import type {Job, Jobs, Patience, Waiting} from './jobs.ts'
import {beginWith, finishPage} from './levels.ts'
import {hold, idOf, openPage, openPages, resultsOf} from './pages.ts'
import type {Page} from './pages.ts'
import {turnsOf} from './pace.ts'
import {QueueTrouble} from './trouble.ts'

/** What a queue works with: made by `openQueue`. */
export interface Parts<Result> {
  readonly database: Database
  readonly boss: PgBoss
  readonly jobs: Jobs
  readonly crawl: string
  /** The random number of who leads; undefined for who only works. */
  readonly me: string | undefined
  /** A crawl that was left was taken up. */
  readonly resumed: boolean
  /** For who only works: what was announced. */
  readonly brief: Brief | undefined
  readonly patience: Patience
  /** The result of a page with which worker after worker died. */
  readonly gaveUp: (address: Address) => Result
}

// How long to wait before asking again for an address when there was none.
const pollFrom = 100
const pollTo = 1000

/** One who works on a crawl that several machines share. Closing it gives back what it had in hand. */
export class Queue<Result> implements Frontier<Result> {
  /** A crawl that was left was taken up. */
  readonly resumed: boolean
  /** For who only works: what was announced. */
  readonly brief: Brief | undefined
  readonly #parts: Parts<Result>
  /** What was handed out to us and has no result yet, by id. */
  readonly #held = new Map<string, Waiting>()
  #beat: NodeJS.Timeout | undefined
  #closing: Promise<void> | undefined
  #trouble: QueueTrouble | undefined

  constructor(parts: Parts<Result>) {
    this.resumed = parts.resumed
    this.brief = parts.brief
    this.#parts = parts
    this.#beatLater()
  }

  /** Tells those who work on the crawl how, and lets them begin: for who leads, before anything else. */
  announce(brief: Brief): Promise<void> {
    return openCrawl(this.#parts.database, this.#parts.crawl, brief)
  }

  async add(found: readonly Address[]): Promise<void> {
    const {database, crawl, jobs} = this.#parts
    await database.transaction(async (sql) => {
      const held = await hold(sql, crawl)
      if (held) await jobs.send(await beginWith(sql, held, found), sql)
    })
  }

  async next(): Promise<Address | undefined> {
    let lookedAt = Date.now()
    for (let pause = pollFrom; !this.#closing; pause = Math.min(pause * 1.5, pollTo)) {
      if (this.#trouble) throw this.#trouble
      const job = await this.#parts.jobs.take()
      if (job) {
        const address = await this.#unwrap(job)
        if (address) return address
        continue
      }
      if (await this.#isOver()) return undefined
      if (Date.now() - lookedAt > this.#parts.patience.heartbeat * 1000) {
        lookedAt = Date.now()
        await this.#sendAgain()
      }
      await delay(pause)
    }
    // Nothing more for who still waits: that the crawl is done is not known.
    return new Promise(() => {})
  }

  async finish(address: Address, result: Result, found: readonly Address[]): Promise<void> {
    const {database, crawl, jobs} = this.#parts
    const id = idOf(crawl, address.url)
    if (this.#closing) return
    await database.transaction(async (sql) => {
      const held = await hold(sql, crawl)
      if (!held) return
      await jobs.complete(id, sql)
      await jobs.send(await finishPage(sql, held, address.url, result, found), sql)
    })
    this.#held.delete(id)
  }

  async progress(): Promise<Progress> {
    const {known = 0, done = 0, leftOut = 0} = (await standingOf(this.#parts.database, this.#parts.crawl)) ?? {}
    return {known, done, leftOut}
  }

  results(): AsyncIterable<Done<Result>> {
    return resultsOf<Result>(this.#parts.database, this.#parts.crawl)
  }

  /** Turns in which all workers together ask something of the site once in so many seconds. */
  turns(seconds: number): Turns {
    return turnsOf(this.#parts.database, this.#parts.crawl, seconds)
  }

  /** Takes the crawl out of the database, with all that was found: for who leads, when the report is written. */
  async remove(): Promise<void> {
    const {database, crawl, jobs, me} = this.#parts
    this.#stopBeating()
    this.#held.clear()
    if (me === undefined || !(await removeCrawl(database, crawl, me))) return
    await jobs.remove()
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const {database, boss, crawl, jobs, me} = this.#parts
    this.#stopBeating()
    const held = [...this.#held.values()]
    // A database that is away just now: what was in hand goes to others when the signs of life stop.
    await Promise.race([delay(5000, undefined, {ref: false}), database.transaction(async (sql) => {
      if (held.length > 0 && (await hold(sql, crawl))) await jobs.release(held, sql)
      if (me !== undefined) await leaveLead(sql, crawl, me)
    }).catch(() => {})])
    await boss.stop({graceful: false, close: false}).catch(() => {})
    await database.end()
  }

  /** What a job is about; undefined when there is nothing to do for it any more. */
  async #unwrap({page, lost}: Job): Promise<Address | undefined> {
    const {database, jobs, gaveUp} = this.#parts
    const open = await openPage(database, page)
    if (open && lost === undefined) {
      this.#held.set(page, open)
      return addressOf(open)
    }
    if (open) await this.finish(open, gaveUp(addressOf(open)), [])
    if (lost !== undefined) await jobs.completeLost(lost, database)
    else await jobs.complete(page, database)
    return undefined
  }

  /** Is all done? Who leads says so to the others, who wait for it: where nothing is open now, who leads may still add something. */
  async #isOver(): Promise<boolean> {
    const {database, crawl, me, patience} = this.#parts
    const standing = await standingOf(database, crawl)
    if (!standing && me === undefined) return true
    if (standing && standing.known > standing.done) return false
    if (me !== undefined) {
      if (!(await closeCrawl(database, crawl, me))) throw new QueueTrouble('lead-taken')
      return true
    }
    if (!standing?.over && (standing?.leadless ?? 0) > patience.away) throw new QueueTrouble('lead-gone')
    return standing?.over === true
  }

  /** An open page always has a job, whatever happened to the queue; one that has is not sent again. */
  async #sendAgain(): Promise<void> {
    const {database, crawl, jobs} = this.#parts
    await jobs.send(await openPages(database, crawl), database)
  }

  #beatLater(): void {
    this.#beat = setTimeout(() => void this.#giveSign(), (this.#parts.patience.heartbeat * 1000) / 3).unref()
  }

  #stopBeating(): void {
    clearTimeout(this.#beat)
    this.#beat = undefined
  }

  /** A sign of life, and a look whether others still give theirs. */
  async #giveSign(): Promise<void> {
    const {database, crawl, me, jobs, patience} = this.#parts
    try {
      if (me !== undefined && !(await keepLead(database, crawl, me, patience.heartbeat))) this.#trouble = new QueueTrouble('lead-taken')
      await jobs.touch([...this.#held.keys()])
      await jobs.tend()
    } catch {
      // What is asked for a page meets the same trouble, and tells it.
    }
    if (this.#beat) this.#beatLater()
  }
}

function addressOf({url, depth}: Page): Address {
  return {url, depth}
}
