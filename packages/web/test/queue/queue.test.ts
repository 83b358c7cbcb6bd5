import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {QueueTrouble} from '@testpanel/web/queue'
import type {Address, Frontier} from '../../src/site/frontier.ts'
import {all, brief, inFile, joined, start, work} from './joined.ts'
import type {Seen} from './joined.ts'
import {ask, hasPostgres, password} from './postgres.ts'
import {startPostgres} from './started.ts'

const site: Readonly<Record<string, readonly string[]>> = {
  [start]: ['afval', 'zorg', 'paspoort'].map(page),
  [page('afval')]: [start, page('afval/kalender'), page('zorg')],
  [page('zorg')]: [page('zorg/hulp')],
  [page('paspoort')]: [page('afval'), page('paspoort/kosten')]
}
const everything = ['', 'afval', 'afval/kalender', 'paspoort', 'paspoort/kosten', 'zorg', 'zorg/hulp'].map(page)

describe.skipIf(!hasPostgres)('a crawl that is kept in a database', () => {
  const postgres = startPostgres()

  it('looks at each page once, the nearest first, and gives the results by address', async () => {
    const queue = await joined(await postgres.database(), {lead: {}})
    await queue.add([{url: start, depth: 0}, {url: start, depth: 0}])
    const order = await work(queue, links)
    expect(order.slice(0, 4)).toEqual([start, ...site[start]!])
    expect((await all(queue)).map(({url}) => url)).toEqual(everything)
    expect(await queue.progress()).toEqual({known: 7, done: 7, leftOut: 0})
  })

  it('leaves the database without a trace of the site when it is taken away', async () => {
    const database = await postgres.database()
    const queue = await joined(database, {lead: {}})
    await queue.add([{url: start, depth: 0}])
    await work(queue, links)
    await queue.remove()
    for (const table of ['testpanel.crawl', 'testpanel.page', 'testpanel_boss.job', 'testpanel_boss.queue']) expect(await ask(database, `SELECT * FROM ${table}`), table).toEqual([])
  })

  it('is shared: all who work on it get other pages, and all end when it is done', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {}})
    const workers = await Promise.all([joined(database), joined(database)])
    await lead.add([{url: start, depth: 0}])
    for (const worker of workers) expect(worker.brief).toEqual(brief)
    const parts = await Promise.all([lead, ...workers].map((queue) => work(queue, links)))
    expect(parts.flat().sort()).toEqual(everything)
    expect((await all(lead)).map(({url}) => url)).toEqual(everything)
  })

  it('keeps a result once, and what was found with it', async () => {
    const queue = await joined(await postgres.database(), {lead: {}})
    await queue.add([{url: start, depth: 0}])
    const address = (await queue.next())!
    await queue.finish(address, {by: 'eerste'}, [])
    await queue.finish(address, {by: 'tweede'}, [{url: page('zorg'), depth: 1}])
    expect(await queue.next()).toBe(undefined)
    expect(await all(queue)).toEqual([{url: start, result: {by: 'eerste'}}])
  })

  it('keeps text that databases refuse, and addresses that are too long for an index', async () => {
    const queue = await joined(await postgres.database(), {lead: {}})
    const long = page(`zoek?q=${'abcdefgh'.repeat(2000)}`)
    await queue.add([{url: long, depth: 0}])
    await queue.finish((await queue.next())!, {by: 'nul \0, half \uD83D en \u00E9\u{1F600}'}, [])
    expect(await all(queue)).toEqual([{url: long, result: {by: 'nul \0, half \uD83D en \u00E9\u{1F600}'}}])
  })

  it('takes no more pages than the limit, whoever finds them, and counts what it leaves out', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {maxPages: 5}})
    const worker = await joined(database)
    await lead.add([{url: start, depth: 0}])
    const parts = await Promise.all([work(lead, links), work(worker, links)])
    expect(parts.flat()).toHaveLength(5)
    expect(await lead.progress()).toEqual({known: 5, done: 5, leftOut: 2})
  })

  it('takes up what was left out when someone goes on with a higher limit', async () => {
    const database = await postgres.database()
    const first = await joined(database, {lead: {maxPages: 2}})
    await first.add([{url: start, depth: 0}])
    await work(first, links)
    await first.close()
    const second = await joined(database, {lead: {maxPages: 10, resume: true}})
    expect(second.resumed).toBe(true)
    await work(second, links)
    expect((await all(second)).map(({url}) => url)).toEqual(everything)
  })

  it('knows an address however it is written, and takes a calendar for what it is', async () => {
    const queue = await joined(await postgres.database(), {lead: {}})
    await queue.add([{url: start, depth: 0}, {url: `${start}index.html`, depth: 0}, {url: start.replace('https', 'http').replace('www.', ''), depth: 0}])
    const done = await work(queue, (url) => (url === start ? Array.from({length: 30}, (_, n) => page(`agenda?datum=${n}`)) : []))
    expect(done).toEqual([start, ...Array.from({length: 10}, (_, n) => page(`agenda?datum=${n}`))])
    expect(await queue.progress()).toEqual({known: 11, done: 11, leftOut: 20})
  })

  it('has the same order and the same limit as a crawl of one process', async () => {
    const journal = await inFile(6)
    const queue = await joined(await postgres.database(), {lead: {maxPages: 6}})
    for (const frontier of [journal, queue]) await frontier.add([{url: start, depth: 0}, {url: page('zorg'), depth: 0}])
    // Two pages at a time, and the last one taken is done first.
    expect(await backwards(queue)).toEqual(await backwards(journal))
    expect(await urls(queue)).toEqual(await urls(journal))
    expect(await queue.progress()).toEqual(await journal.progress())
  })

  it('names the pages that were not come to', async () => {
    const queue = await joined(await postgres.database(), {lead: {}})
    await queue.add([{url: start, depth: 0}, {url: page('zorg'), depth: 0}])
    await queue.finish((await queue.next())!, {by: 'wie'}, [])
    expect(await all(queue)).toEqual([{url: start, result: {by: 'wie'}}, {url: page('zorg')}])
  })

  it('lets a site that is busy rest, and all workers with it', async () => {
    const database = await postgres.database()
    const [lead, worker] = [await joined(database, {lead: {}}), await joined(database)]
    await lead.turns(0).hold(0.5)
    const from = Date.now()
    await Promise.all([worker.turns(0).turn(), lead.turns(0.1).turn()])
    expect(Date.now() - from).toBeGreaterThan(400)
  })

  it('gives back what was in hand when someone stops, and goes on where it was', async () => {
    const database = await postgres.database()
    const first = await joined(database, {lead: {}})
    await first.add([{url: start, depth: 0}])
    await first.finish((await first.next())!, {by: 'eerste'}, links(start).map((url) => ({url, depth: 1})))
    await first.next()
    await first.close()
    const second = await joined(database, {lead: {resume: true}})
    expect(await second.progress()).toEqual({known: 4, done: 1, leftOut: 0})
    await work(second, links, 'tweede')
    expect((await all(second)).map(({result}) => result?.by)).toEqual(['eerste', ...Array.from({length: 6}, () => 'tweede')])
  })

  it('begins anew unless it is asked to go on', async () => {
    const database = await postgres.database()
    const first = await joined(database, {lead: {}})
    await first.add([{url: start, depth: 0}])
    await work(first, links)
    await first.close()
    const second = await joined(database, {lead: {}})
    expect(second.resumed).toBe(false)
    expect(await second.progress()).toEqual({known: 0, done: 0, leftOut: 0})
  })

  it('lets nobody else lead while someone leads, and lets others lead other crawls', async () => {
    const database = await postgres.database()
    await joined(database, {lead: {}})
    await expect(joined(database, {lead: {}})).rejects.toMatchObject({id: 'lead-busy'})
    await expect(joined(database, {lead: {resume: true}})).rejects.toMatchObject({id: 'lead-busy'})
    const other = await joined(database, {lead: {}, start: 'https://elders.example/'})
    expect(await other.progress()).toEqual({known: 0, done: 0, leftOut: 0})
  })

  it('lets one of two who begin at the same moment lead', async () => {
    const database = await postgres.database()
    const tries = await Promise.allSettled([joined(database, {lead: {}}), joined(database, {lead: {}}), joined(database, {lead: {}})])
    expect(tries.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
    for (const attempt of tries) if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({id: 'lead-busy'})
  })

  it('refuses who would check in another way, and says what differs', async () => {
    const database = await postgres.database()
    await joined(database, {lead: {}, settings: {preset: 'wcag', configuration: 'a'}})
    await expect(joined(database, {settings: {preset: 'alles', configuration: 'a'}})).rejects.toMatchObject({id: 'other-settings', data: {differs: 'preset'}})
    await expect(joined(database, {settings: {preset: 'wcag', configuration: 'a'}, version: '2.0.0'})).rejects.toMatchObject({id: 'other-version', data: {theirs: '1.0.0', ours: '2.0.0'}})
  })

  it('tells a worker that it waits, and then that nobody leads', async () => {
    let waited = 0
    await expect(joined(await postgres.database(), {away: 1, waits: () => (waited += 1)})).rejects.toMatchObject({id: 'no-crawl'})
    expect(waited).toBe(1)
  })

  it('tells a worker that starts when all is done just that, and not of another crawl', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {}})
    await lead.add([{url: start, depth: 0}])
    await work(lead, links)
    await lead.remove()
    await expect(joined(database, {away: 1})).rejects.toMatchObject({id: 'finished', data: {start}})
    await expect(joined(database, {away: 1, settings: {preset: 'wcag'}})).rejects.toMatchObject({id: 'no-crawl'})
    const again = await joined(database, {lead: {}})
    await again.close()
    await expect(joined(database, {away: 1})).rejects.toMatchObject({id: 'no-crawl'})
  })

  it('says to who would lead that it waits to see whether another does, and to nobody else', async () => {
    const database = await postgres.database()
    const waited: string[] = []
    await joined(database, {lead: {}, waits: () => waited.push('eerste')})
    await expect(joined(database, {lead: {}, waits: () => waited.push('tweede')})).rejects.toMatchObject({id: 'lead-busy'})
    await joined(database, {waits: () => waited.push('helper')})
    expect(waited).toEqual(['tweede'])
  })

  it('keeps the pace of one, with all together', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {}})
    const queues = [lead, ...(await Promise.all([joined(database), joined(database)]))]
    const moments: number[] = []
    await Promise.all(queues.map(async (queue) => {
      for (let n = 0; n < 3; n += 1) {
        await queue.turns(0.3).turn()
        moments.push(Date.now())
      }
    }))
    // A timer may ring a moment late, so two can be nearer to each other; nine turns can't be done sooner than eight pauses.
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(8 * 300 - 50)
  })

  it.each([
    ['no address', 'bad-address', (): string => `mysql://u:${password}@localhost/x`],
    ['nothing that answers', 'unreachable', (): string => `postgres://u:${password}@127.0.0.1:1/x`],
    ['another password', 'refused', (): string => postgres.address('postgres').replace(password, `${password}!`)],
    ['no such database', 'refused', (): string => postgres.address('bestaatniet')]
  ] as const)('says in what way a database can not be used, and not its password: %s', async (_, id, address) => {
    const error = await joined(address(), {lead: {}, away: 1}).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(QueueTrouble)
    expect(error).toMatchObject({id})
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain(password)
  })
})

function page(path: string): string {
  return `${start}${path}`
}

function links(url: string): readonly string[] {
  return site[url] ?? []
}

async function urls(frontier: Frontier<Seen>): Promise<readonly string[]> {
  return (await all(frontier)).map(({url}) => url)
}

/** Works through a crawl two pages at a time, in an order that a slow server could give. */
async function backwards(frontier: Frontier<Seen>): Promise<readonly string[]> {
  const taken: string[] = []
  let waiting = frontier.next()
  for (let first = await waiting; first; first = await waiting) {
    const next: Promise<Address | undefined> = frontier.next()
    const second: Address | undefined | void = await Promise.race([next, delay(600)])
    for (const address of [second, first]) if (address) {
      taken.push(address.url)
      await frontier.finish(address, {by: 'wie'}, links(address.url).map((url) => ({url, depth: address.depth + 1})))
    }
    waiting = second ? frontier.next() : next
  }
  return taken
}
