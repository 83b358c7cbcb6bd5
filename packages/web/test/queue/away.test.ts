import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {all, joined, start, work} from './joined.ts'
import {hasPostgres} from './postgres.ts'
import {startPostgres} from './started.ts'

const site = (url: string): readonly string[] => (url === start ? Array.from({length: 12}, (_, n) => `${start}${n}`) : [])

describe.skipIf(!hasPostgres)('a database that goes away', () => {
  const postgres = startPostgres()

  it('is waited for: when it is back all go on, and nothing is lost', async () => {
    const database = await postgres.database()
    const queues = [await joined(database, {lead: {}, away: 60}), await joined(database, {away: 60})]
    await queues[0]!.add([{url: start, depth: 0}])
    const slowly = queues.map(async (queue) => {
      for (let address = await queue.next(); address; address = await queue.next()) {
        await delay(100)
        await queue.finish(address, {by: 'wie'}, site(address.url).map((url) => ({url, depth: 1})))
      }
    })
    await delay(500)
    await postgres.stop()
    await delay(1000)
    await postgres.start()
    await Promise.all(slowly)
    expect((await all(queues[0]!)).map(({url}) => url)).toEqual([start, ...site(start)].sort())
  })

  it('is waited for so long and no longer', async () => {
    const queue = await joined(await postgres.database(), {lead: {}, away: 1})
    await queue.add([{url: start, depth: 0}])
    const address = await queue.next()
    await postgres.stop()
    try {
      await expect(queue.finish(address!, {by: 'wie'}, [])).rejects.toMatchObject({id: 'lost'})
      await expect(work(queue, () => [])).rejects.toMatchObject({id: 'lost'})
      await queue.close()
    } finally {
      await postgres.start()
    }
  })
})
