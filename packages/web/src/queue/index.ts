import type {PgBoss} from 'pg-boss'
import {randomUUID} from 'node:crypto'
import type {Address} from '../site/frontier.ts'
import {findLed, removeForgotten, takeLead} from './crawls.ts'
import type {CrawlOf} from './crawls.ts'
import {Database} from './database.ts'
import {Jobs, removeOrphans} from './jobs.ts'
import type {Patience} from './jobs.ts'
import {takeUpLeftOut} from './levels.ts'
import {Queue} from './queue.ts'
import {makeTables} from './tables.ts'

export type {Brief} from './crawls.ts'
export type {Queue} from './queue.ts'
export {QueueTrouble} from './trouble.ts'
export type {TroubleId} from './trouble.ts'

/** How to work on a crawl that several machines share. */
export interface QueueOptions<Result> extends CrawlOf {
  /** The address of a PostgreSQL database: postgres://user:password@host/name. */
  readonly database: string
  /** Lead the crawl: make it, and report on it when it is done. Or work on what another leads. */
  readonly lead: {readonly maxPages: number; readonly resume: boolean} | undefined
  /** The result of a page with which worker after worker died. */
  readonly gaveUp: (address: Address) => Result
  readonly patience?: Partial<Patience>
  /** Told once when it must wait: for a crawl to work on, or to see whether who leads is still there. */
  readonly waits?: () => void
}

const usual: Patience = {heartbeat: 30, retries: 2, away: 60}

/** Takes part in a crawl that several machines share, through a database. Throws a `QueueTrouble` when that can't be. */
export async function openQueue<Result>(options: QueueOptions<Result>): Promise<Queue<Result>> {
  const patience = {...usual, ...options.patience}
  const database = new Database(options.database, patience.away * 1000)
  let boss: PgBoss | undefined
  try {
    await makeTables(database)
    boss = await Jobs.start(database, patience.heartbeat)
    return await join(options, patience, database, boss)
  } catch (error) {
    await boss?.stop({graceful: false, close: false}).catch(() => {})
    await database.end()
    throw error
  }
}

async function join<Result>(options: QueueOptions<Result>, patience: Patience, database: Database, boss: PgBoss): Promise<Queue<Result>> {
  const {lead, gaveUp, waits = () => {}} = options
  if (!lead) {
    const {id: crawl, brief} = await findLed(database, options, patience.away, waits)
    return new Queue({database, boss, jobs: Jobs.of(boss, crawl, patience), crawl, me: undefined, resumed: false, brief, patience, gaveUp})
  }
  const me = randomUUID()
  const {id: crawl, resumed} = await takeLead(database, options, {...lead, me, heartbeat: patience.heartbeat}, waits)
  const jobs = Jobs.of(boss, crawl, patience)
  await removeOrphans(boss, () => removeForgotten(database))
  await jobs.make()
  await database.transaction(async (sql) => jobs.send(await takeUpLeftOut(sql, crawl), sql))
  return new Queue({database, boss, jobs, crawl, me, resumed, brief: undefined, patience, gaveUp})
}
