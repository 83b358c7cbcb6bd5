import {setTimeout as delay} from 'node:timers/promises'
import type {Turns} from '../site/pace.ts'
import type {Database} from './database.ts'

/** The longest that a busy server may have us wait, in seconds. */
const longestHold = 120

/**
 * Turns for all workers of a crawl: each gets a moment of its own, so that all together ask no more often than one would alone. A crawl that is no more keeps
 * nobody waiting.
 */
export function turnsOf(database: Database, crawl: string, seconds: number): Turns {
  return {
    async turn() {
      if (seconds === 0) return wait(database, crawl)
      const {rows} = await database.query(
        `UPDATE testpanel.crawl SET next_at = greatest(next_at, clock_timestamp()) + $2 * interval '1s' WHERE id = $1
         RETURNING (extract(epoch FROM next_at - clock_timestamp()) - $2)::float8 AS wait`,
        [crawl, seconds]
      )
      await sleep(rows[0]?.wait)
    },
    async hold(rest) {
      await database.query("UPDATE testpanel.crawl SET next_at = greatest(next_at, clock_timestamp() + $2 * interval '1s') WHERE id = $1", [crawl, Math.min(rest, longestHold)])
    }
  }
}

/** Without a pace nobody waits for another, but a site that asks for rest gets it. */
async function wait(database: Database, crawl: string): Promise<void> {
  const {rows} = await database.query('SELECT extract(epoch FROM next_at - clock_timestamp())::float8 AS wait FROM testpanel.crawl WHERE id = $1', [crawl])
  await sleep(rows[0]?.wait)
}

async function sleep(seconds: number | undefined): Promise<void> {
  if (seconds !== undefined && seconds > 0) await delay(seconds * 1000)
}
