import fc from 'fast-check'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import type {Address} from '../../src/site/frontier.ts'
import {all, inFile, joined, start, work} from './joined.ts'
import type {Seen} from './joined.ts'
import {hasPostgres} from './postgres.ts'
import {startPostgres} from './started.ts'
import type {Queue} from '@testpanel/web/queue'

// What one of three does: take a page (without waiting for one), finish one, finish one again with something else, or stop and come back.
const step = fc.record({who: fc.nat(2), what: fc.constantFrom('take', 'take', 'finish', 'finish', 'again', 'return')})
const webSite = fc.array(fc.array(fc.nat(11), {maxLength: 4}), {minLength: 1, maxLength: 12})

describe.skipIf(!hasPostgres)('any order of taking and finishing', () => {
  const postgres = startPostgres()

  it('gives the pages that a crawl of one process gives, each with its first result', async () => {
    await fc.assert(fc.asyncProperty(webSite, fc.integer({min: 1, max: 12}), fc.array(step, {maxLength: 24}), async (site, maxPages, steps) => {
      const linksOf = (url: string): readonly string[] => (site[Number(url.slice(start.length))] ?? []).filter((n) => n < site.length).map((n) => `${start}${n}`)
      const database = await postgres.database()
      const crawl = new Crawl(database, maxPages, linksOf)
      await crawl.begin()
      for (const {who, what} of steps) await crawl.does(who, what)
      const first = crawl.first
      await Promise.all(crawl.actors.map((actor) => crawl.ends(actor)))
      const lead = crawl.actors[0]!.queue!
      const results = await all(lead)
      const alone = await inFile(maxPages)
      await alone.add([{url: `${start}0`, depth: 0}])
      await work(alone, linksOf)
      expect(results.map(({url}) => url)).toEqual((await all(alone)).map(({url}) => url))
      expect(await lead.progress()).toEqual(await alone.progress())
      for (const {url, result} of results) expect(result?.by).toBe(first.get(url) ?? 'wie')
      for (const {queue} of crawl.actors) await queue!.close()
    }), {numRuns: 12})
  })
})

interface Actor {
  readonly name: string
  queue?: Queue<Seen>
  waiting?: Promise<Address | undefined> | undefined
  readonly taken: Address[]
  readonly finished: Address[]
}

class Crawl {
  readonly actors: readonly Actor[] = ['leider', 'een', 'twee'].map((name) => ({name, taken: [], finished: []}))
  /** Who finished a page first. */
  readonly first = new Map<string, string>()
  readonly #database: string
  readonly #maxPages: number
  readonly #linksOf: (url: string) => readonly string[]

  constructor(database: string, maxPages: number, linksOf: (url: string) => readonly string[]) {
    this.#database = database
    this.#maxPages = maxPages
    this.#linksOf = linksOf
  }

  async begin(): Promise<void> {
    for (const actor of this.actors) await this.#comes(actor)
    await this.actors[0]!.queue!.add([{url: `${start}0`, depth: 0}])
  }

  async does(who: number, what: string): Promise<void> {
    const actor = this.actors[who]!
    if (what === 'take') await this.#takes(actor)
    else if (what === 'return') await this.#returns(actor)
    else await this.#finishes(actor, what === 'again' ? actor.finished.at(-1) : actor.taken.shift())
  }

  /** Finishes what it has, and works until all is done. */
  async ends(actor: Actor): Promise<void> {
    for (const address of actor.taken.splice(0)) await this.#finishes(actor, address)
    const last = await actor.waiting
    await this.#finishes(actor, last)
    await work(actor.queue!, this.#linksOf)
  }

  async #comes(actor: Actor): Promise<void> {
    const resume = this.first.size > 0 || actor.queue !== undefined
    actor.queue = await joined(this.#database, {heartbeat: 20, ...(actor.name === 'leider' && {lead: {maxPages: this.#maxPages, resume}})})
  }

  async #takes(actor: Actor): Promise<void> {
    actor.waiting ??= actor.queue!.next()
    const address = await Promise.race([actor.waiting, delay(50, 'none' as const)])
    if (address === 'none') return
    actor.waiting = undefined
    if (address) actor.taken.push(address)
  }

  async #finishes(actor: Actor, address: Address | undefined): Promise<void> {
    if (!address) return
    await actor.queue!.finish(address, {by: actor.name}, this.#linksOf(address.url).map((url) => ({url, depth: address.depth + 1})))
    actor.finished.push(address)
    if (!this.first.has(address.url)) this.first.set(address.url, actor.name)
  }

  async #returns(actor: Actor): Promise<void> {
    await actor.queue!.close()
    actor.waiting = undefined
    actor.taken.splice(0)
    await this.#comes(actor)
  }
}
