import {createHash} from 'node:crypto'
import {setTimeout as delay} from 'node:timers/promises'
import type {RobotsText} from '../site/robots.ts'
import type {Database, Row, Sql} from './database.ts'
import {QueueTrouble} from './trouble.ts'

/** What all who work on one crawl must agree on. */
export interface CrawlOf {
  /** The address where it begins. */
  readonly start: string
  /** What decides what is found, by name: the preset, a hash of the configuration. Plain words, no secrets: they are kept, and a name is shown when a value differs. */
  readonly settings: Readonly<Record<string, string>>
  /** The version of Testpanel. */
  readonly version: string
}

/** What who leads tells the others, so that all walk alike. */
export interface Brief {
  readonly robots: RobotsText
  /** Seconds between two pages, for all workers together. */
  readonly pace: number
  /** The report will hold pictures. */
  readonly pictures: boolean
}

/** Who wants to lead a crawl, and how. */
export interface Lead {
  /** A random number of its own. */
  readonly me: string
  readonly maxPages: number
  /** Go on with a crawl that was left, or begin anew. */
  readonly resume: boolean
  /** For how many seconds a sign of life counts. */
  readonly heartbeat: number
}

/**
 * Takes the lead of a crawl, and makes it when it is not there. Who leads gives signs of life: while they come nobody else gets the lead, and when they stop
 * another gets it after the time that they count. `waits` is told when it has to be seen first whether they come.
 */
export async function takeLead(database: Database, of: CrawlOf, lead: Lead, waits: () => void): Promise<{readonly id: string; readonly resumed: boolean}> {
  let seen: string | undefined
  for (;;) {
    const answer = await database.transaction((sql) => tryLead(sql, of, lead))
    if ('id' in answer) return answer
    if (seen !== undefined && answer.until !== seen) throw new QueueTrouble('lead-busy', {start: of.start})
    if (seen === undefined) waits()
    seen = answer.until
    await delay(500)
  }
}

async function tryLead(sql: Sql, of: CrawlOf, lead: Lead): Promise<{id: string; resumed: boolean} | {until: string}> {
  const {rows} = await sql.query('SELECT id, version, known, lead, lead_until > clock_timestamp() AS alive, lead_until::text AS until FROM testpanel.crawl WHERE key = $1 FOR UPDATE', [keyOf(of)])
  const [crawl] = rows
  if (!crawl) return make(sql, of, lead)
  if (crawl.lead === lead.me) return {id: crawl.id, resumed: crawl.known > 0}
  if (crawl.alive) return {until: crawl.until}
  if (!lead.resume) {
    await sql.query('DELETE FROM testpanel.crawl WHERE id = $1', [crawl.id])
    return make(sql, of, lead)
  }
  if (crawl.version !== of.version) throw new QueueTrouble('other-version', {theirs: crawl.version, ours: of.version})
  await sql.query(`UPDATE testpanel.crawl SET state = 'new', lead = $2, lead_until = ${until('$3')}, max_pages = $4 WHERE id = $1`, [crawl.id, lead.me, lead.heartbeat, lead.maxPages])
  return {id: crawl.id, resumed: true}
}

async function make(sql: Sql, of: CrawlOf, {me, heartbeat, maxPages}: Lead): Promise<{id: string; resumed: boolean} | {until: string}> {
  const {rows} = await sql.query(
    `INSERT INTO testpanel.crawl (key, start, settings, version, state, max_pages, lead, lead_until)
     VALUES ($1, $2, $3, $4, 'new', $5, $6, ${until('$7')}) ON CONFLICT (key) DO NOTHING RETURNING id`,
    [keyOf(of), of.start, JSON.stringify(of.settings), of.version, maxPages, me, heartbeat]
  )
  // Someone else made it at the same moment, and leads it.
  if (!rows[0]) return {until: ''}
  await sql.query('DELETE FROM testpanel.finished WHERE key = $1', [keyOf(of)])
  return {id: rows[0].id, resumed: false}
}

/** The crawl that someone leads, to work on. Waits `away` seconds for it, and then knows whether it was done just before; refuses one that is done in another way. `waits` is told that it waits. */
export async function findLed(database: Database, of: CrawlOf, away: number, waits: () => void): Promise<{readonly id: string; readonly brief: Brief}> {
  const end = Date.now() + away * 1000
  for (let isFirst = true; ; isFirst = false) {
    const {rows} = await database.query('SELECT id, key, version, settings, state, brief FROM testpanel.crawl WHERE start = $1 AND lead_until > clock_timestamp()', [of.start])
    const mine = rows.find(({key}) => key === keyOf(of))
    if (!mine && rows[0]) throw new QueueTrouble('other-settings', {differs: differing(of.settings, rows[0].settings)})
    if (mine && mine.version !== of.version) throw new QueueTrouble('other-version', {theirs: mine.version, ours: of.version})
    if (mine && mine.state !== 'new') return {id: mine.id, brief: mine.brief}
    if (Date.now() > end) throw new QueueTrouble((await isFinished(database, of)) ? 'finished' : 'no-crawl', {start: of.start})
    if (isFirst) waits()
    await delay(500)
  }
}

/** Was this crawl done within the last hour? A worker that starts late finds it gone; nothing of the site is kept to know this. */
async function isFinished(sql: Sql, of: CrawlOf): Promise<boolean> {
  const {rows} = await sql.query("SELECT 1 FROM testpanel.finished WHERE key = $1 AND at > clock_timestamp() - interval '1 hour'", [keyOf(of)])
  return rows.length > 0
}

/** Gives a sign of life. False when another has the lead, or the crawl is no more. */
export async function keepLead(sql: Sql, crawl: string, me: string, heartbeat: number): Promise<boolean> {
  const {rows} = await sql.query(`UPDATE testpanel.crawl SET lead_until = ${until('$3')} WHERE id = $1 AND lead = $2 RETURNING id`, [crawl, me, heartbeat])
  return rows.length > 0
}

/** Lets another take the lead at once. */
export async function leaveLead(sql: Sql, crawl: string, me: string): Promise<void> {
  await sql.query('UPDATE testpanel.crawl SET lead_until = clock_timestamp() WHERE id = $1 AND lead = $2', [crawl, me])
}

/** Lets who waits for this crawl begin. */
export async function openCrawl(sql: Sql, crawl: string, brief: Brief): Promise<void> {
  await sql.query("UPDATE testpanel.crawl SET state = 'going', brief = $2 WHERE id = $1", [crawl, JSON.stringify(brief)])
}

/** Who leads says that all is done and nothing will follow. False when another has the lead, or the crawl is no more. */
export async function closeCrawl(sql: Sql, crawl: string, me: string): Promise<boolean> {
  const {rows} = await sql.query("UPDATE testpanel.crawl SET state = 'done' WHERE id = $1 AND lead = $2 RETURNING id", [crawl, me])
  return rows.length > 0
}

/** How a crawl stands; undefined when it is no more. */
export interface Standing {
  readonly known: number
  readonly done: number
  readonly leftOut: number
  readonly over: boolean
  /** Seconds since the last sign of life of who leads stopped to count; negative while it counts. */
  readonly leadless: number
}

/** How far a crawl is, and whether someone leads it. */
export async function standingOf(sql: Sql, crawl: string): Promise<Standing | undefined> {
  const {rows} = await sql.query(
    `SELECT known, done, left_out AS "leftOut", state = 'done' AS over, extract(epoch FROM clock_timestamp() - lead_until)::float8 AS leadless
     FROM testpanel.crawl WHERE id = $1`,
    [crawl]
  )
  return rows[0]
}

/** Takes a crawl that is done away with all its pages, and notes when. False when another has the lead of it, or it is no more. */
export async function removeCrawl(sql: Sql, crawl: string, me: string): Promise<boolean> {
  const {rows} = await sql.query(
    `WITH gone AS (DELETE FROM testpanel.crawl WHERE id = $1 AND lead = $2 RETURNING key)
     INSERT INTO testpanel.finished SELECT key, clock_timestamp() FROM gone ON CONFLICT (key) DO UPDATE SET at = excluded.at RETURNING key`,
    [crawl, me]
  )
  return rows.length > 0
}

/** Takes crawls away that nobody went on with for a month. Gives those that are left. */
export async function removeForgotten(sql: Sql): Promise<ReadonlySet<string>> {
  await sql.query("DELETE FROM testpanel.crawl WHERE lead_until < clock_timestamp() - interval '30 days'")
  await sql.query("DELETE FROM testpanel.finished WHERE at < clock_timestamp() - interval '1 hour'")
  const {rows} = await sql.query('SELECT id FROM testpanel.crawl')
  return new Set(rows.map(({id}: Row) => id))
}

function until(seconds: string): string {
  return `clock_timestamp() + ${seconds} * interval '1s'`
}

function keyOf({start, settings}: CrawlOf): string {
  const sorted = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify([start, sorted])).digest('hex')
}

function differing(ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>): string {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((name) => ours[name] !== theirs[name]).sort().join(', ')
}
