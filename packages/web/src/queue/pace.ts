import {setTimeout as delay} from 'node:timers/promises'
import type {Database} from './database.ts'

/**
 * Waits until a worker may ask something of the site: each gets a moment of its own, so that all together ask no more often than one would alone.
 * A crawl that is no more keeps nobody waiting.
 */
export async function turn(database: Database, crawl: string, seconds: number): Promise<void> {
  const {rows} = await database.query(
    `UPDATE testpanel.crawl SET next_at = greatest(next_at, clock_timestamp()) + $2 * interval '1s' WHERE id = $1
     RETURNING (extract(epoch FROM next_at - clock_timestamp()) - $2)::float8 AS wait`,
    [crawl, seconds]
  )
  const wait: number = rows[0]?.wait ?? 0
  if (wait > 0) await delay(wait * 1000)
}

/** Has all workers leave the site alone for some seconds: it asked for that. */
export async function rest(database: Database, crawl: string, seconds: number): Promise<void> {
  await database.query("UPDATE testpanel.crawl SET next_at = greatest(next_at, clock_timestamp() + $2 * interval '1s') WHERE id = $1", [crawl, seconds])
}
