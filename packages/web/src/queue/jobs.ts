import {PgBoss} from 'pg-boss'
import type {Db, JobInsert} from 'pg-boss'
import type {Database, Sql} from './database.ts'
import {oneAtATime} from './tables.ts'

/** How long things may take, in seconds. Tests take shorter ones. */
export interface Patience {
  /** A worker that gives no sign for so long is taken for dead, and its pages go to others. pg-boss accepts no less than 10 from people, and less per job. */
  readonly heartbeat: number
  /** How often a page is handed out again after a worker died with it. */
  readonly retries: number
  /** The database may be away for so long; a worker also waits so long for someone to lead its crawl. */
  readonly away: number
}

/** A page that was handed out. With a `lost`, the id of a job of its own, it was handed out too often: whoever took it died. */
export interface Job {
  readonly page: string
  readonly lost: string | undefined
}

/** A page that is to be handed out: its id, and its place in the order. */
export interface Waiting {
  readonly id: string
  readonly n: number
}

const month = 30 * 24 * 3600

/** pg-boss, which hands out the pages of one crawl. A job holds the id of a page and nothing else: what is known of it stands in our own tables. */
export class Jobs {
  readonly #boss: PgBoss
  readonly #name: string
  readonly #lost: string
  readonly #patience: Patience

  private constructor(boss: PgBoss, crawl: string, patience: Patience) {
    this.#boss = boss
    this.#name = nameOf(crawl)
    this.#lost = lostOf(crawl)
    this.#patience = patience
  }

  /** Starts pg-boss, which makes its own tables when they are not there. */
  static async start(database: Database, heartbeat: number): Promise<PgBoss> {
    const often = Math.max(1, Math.floor(heartbeat / 3))
    const boss = new PgBoss({db: executor(database.raw), schema: 'testpanel_boss', supervise: false, schedule: false, monitorIntervalSeconds: often, maintenanceIntervalSeconds: 3600, monitorVacuum: false, reindex: false})
    // It tells of what it does by itself. What we ask of it is answered or refused to us.
    boss.on('error', () => {})
    // It can't make its tables twice at the same moment.
    await database.transaction(async (sql) => {
      await oneAtATime(sql)
      await boss.start()
    })
    return boss
  }

  /** The jobs of a crawl. Who leads it makes the queues. */
  static of(boss: PgBoss, crawl: string, patience: Patience): Jobs {
    return new Jobs(boss, crawl, patience)
  }

  /** Makes the queues of a crawl, when they are not there. */
  async make(): Promise<void> {
    await this.#boss.createQueue(this.#lost, {retryLimit: 1000, expireInSeconds: 60, retentionSeconds: month, deleteAfterSeconds: 0})
    await this.#boss.createQueue(this.#name, {retryLimit: this.#patience.retries, expireInSeconds: 900, retentionSeconds: month, deleteAfterSeconds: 0, deadLetter: this.#lost})
  }

  /** Takes the queues away, with all that is in them. */
  async remove(): Promise<void> {
    await this.#boss.deleteQueue(this.#name)
    await this.#boss.deleteQueue(this.#lost)
  }

  async send(pages: readonly Waiting[], sql: Sql): Promise<void> {
    if (pages.length === 0) return
    const jobs = pages.map(({id, n}): JobInsert => ({id, data: {page: id}, priority: -n, heartbeatSeconds: this.#patience.heartbeat}))
    await this.#boss.insert(this.#name, jobs, {db: executor(sql)})
  }

  /** The next page in the order; then those that were lost. */
  async take(): Promise<Job | undefined> {
    const job = await this.#fetch(this.#name)
    if (job) return {page: job.id, lost: undefined}
    const lost = await this.#fetch(this.#lost)
    return lost && {page: lost.data.page, lost: lost.id}
  }

  async #fetch(name: string): Promise<{id: string; data: {page: string}} | undefined> {
    try {
      return (await this.#boss.fetch<{page: string}>(name))[0]
    } catch (error) {
      // The crawl was done and taken away before we asked for the first time.
      if (error instanceof Error && error.message === `Queue ${name} does not exist`) return undefined
      throw error
    }
  }

  /** A page needs no more work, whoever has it. */
  async complete(id: string, sql: Sql): Promise<void> {
    await this.#boss.complete(this.#name, id, null, {includeQueued: true, db: executor(sql)})
  }

  async completeLost(id: string, sql: Sql): Promise<void> {
    await this.#boss.complete(this.#lost, id, null, {db: executor(sql)})
  }

  /** Gives pages back as if they had never been taken. */
  async release(pages: readonly Waiting[], sql: Sql): Promise<void> {
    if (pages.length === 0) return
    await this.#boss.deleteJob(this.#name, pages.map(({id}) => id), {db: executor(sql)})
    await this.send(pages, sql)
  }

  /** Says that who took these pages is still at work. */
  async touch(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#boss.touch(this.#name, [...ids])
  }

  /** Lets pg-boss take back what dead workers had. It sees to it that one of those who ask does it. */
  async tend(): Promise<void> {
    await this.#boss.supervise(this.#name)
    await this.#boss.supervise(this.#lost)
  }
}

/** Takes away queues of crawls that are no more: someone died between taking away the one and the other. */
export async function removeOrphans(boss: PgBoss, crawlsNow: () => Promise<ReadonlySet<string>>): Promise<void> {
  // In this order: a crawl is there before its queues are.
  const queues = await boss.getQueues()
  const crawls = await crawlsNow()
  const orphans = queues.filter(({name}) => name.startsWith(prefix) && !crawls.has(name.slice(prefix.length).split('.', 1)[0] ?? ''))
  // The queue with pages refers to the one with lost pages, and so must go first.
  for (const {name} of orphans.sort((a, b) => a.name.length - b.name.length)) await boss.deleteQueue(name)
}

const prefix = 'crawl.'

function nameOf(crawl: string): string {
  return `${prefix}${crawl}`
}

function lostOf(crawl: string): string {
  return `${prefix}${crawl}.lost`
}

function executor(sql: Sql): Db {
  return {executeSql: (text, values) => sql.query(text, values)}
}
