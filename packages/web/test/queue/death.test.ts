import fc from 'fast-check'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {all, joined, start, work} from './joined.ts'
import {hasPostgres} from './postgres.ts'
import {startPostgres} from './started.ts'
import {Crawler} from './processes.ts'

const numbers = (count: number): readonly string[] => Array.from({length: count}, (_, n) => `${start}${n}`).sort()

describe.skipIf(!hasPostgres)('workers that die', () => {
  const postgres = startPostgres()

  it('gives the page of a worker that was killed to another', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {}})
    await lead.add([{url: `${start}0`, depth: 0}])
    const worker = new Crawler(database, 'worker', 'w', '1', '60000')
    await worker.began
    await worker.kill()
    expect(worker.took).toEqual([`${start}0`])
    expect(await work(lead, () => [], 'leider')).toEqual([`${start}0`])
    expect(await all(lead)).toEqual([{url: `${start}0`, result: {by: 'leider'}}])
  })

  it('says of a page with which worker after worker dies that it could not be checked, and checks the others', async () => {
    const database = await postgres.database()
    const lead = await joined(database, {lead: {}})
    await lead.add([{url: `${start}0`, depth: 0}])
    // Each takes the deadly page and dies of it.
    for (const name of ['a', 'b']) {
      const worker = new Crawler(database, 'worker', name, '1', '0', '0')
      expect(await worker.ended).toBe(null)
      expect(worker.took).toEqual([`${start}0`])
    }
    expect(await work(lead, () => [])).toEqual([])
    expect(await all(lead)).toEqual([{url: `${start}0`, result: {by: 'niemand', gaveUp: true}}])
  })

  it('lets a worker wait for who led, and go on when someone leads again', async () => {
    const database = await postgres.database()
    const first = new Crawler(database, 'lead', 'eerste', '20', '50')
    await first.began
    const worker = new Crawler(database, 'worker', 'w', '20', '50')
    await worker.began
    await first.kill()
    const second = new Crawler(database, 'resume', 'tweede', '20', '50')
    expect(await second.ended).toBe(0)
    expect(await worker.ended).toBe(0)
    expect(second.report.map(({url}) => url)).toEqual(numbers(20))
  })

  it('ends a worker that nobody leads any more, with what is open done', async () => {
    const database = await postgres.database()
    const lead = new Crawler(database, 'lead', 'l', '6', '60000')
    await lead.began
    const worker = await joined(database, {away: 1})
    await lead.kill()
    await expect(work(worker, () => [])).rejects.toMatchObject({id: 'lead-gone'})
    expect((await all(worker)).map(({url}) => url)).toEqual([`${start}0`])
  })

  it('reports each page once, whoever is killed and whenever', async () => {
    const kills = fc.array(fc.record({who: fc.nat(2), after: fc.nat(700)}), {minLength: 1, maxLength: 3})
    await fc.assert(fc.asyncProperty(kills, async (deaths) => {
      const database = await postgres.database()
      const begin = (role: string, n: number): Crawler => new Crawler(database, role, String(n), '30', '60')
      const crawlers = [begin('lead', 0), begin('worker', 1), begin('worker', 2)]
      await crawlers[0]!.began
      for (const {who, after} of deaths) {
        await delay(after)
        await crawlers[who]!.kill()
        crawlers[who] = begin(who === 0 ? 'resume' : 'worker', who)
      }
      const [lead, ...workers] = crawlers
      expect(await lead!.ended).toBe(0)
      // A worker that comes when all is over finds nothing, and is not waited for.
      for (const worker of workers) await worker.kill()
      expect(lead!.report.map(({url}) => url)).toEqual(numbers(30))
      expect(lead!.report.filter(({result}) => result.gaveUp)).toEqual([])
    }), {numRuns: 3})
  })
})
