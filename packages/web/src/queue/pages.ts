import {createHash} from 'node:crypto'
import type {Address, Done} from '../site/frontier.ts'
import type {Database, Row, Sql} from './database.ts'
import type {Waiting} from './jobs.ts'

/** What an address is called in the database: addresses themselves may be too long for an index. The same address gives the same id within a crawl. */
export function idOf(crawl: string, url: string): string {
  const hex = createHash('sha256').update(`${crawl}\n${url}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** Holds a crawl for this transaction, so that two who add to it keep to its limit together. Gives how many pages it may still take; undefined when it is no more. */
export async function holdCrawl(sql: Sql, crawl: string): Promise<number | undefined> {
  const {rows} = await sql.query('SELECT max_pages - known AS room FROM testpanel.crawl WHERE id = $1 FOR UPDATE', [crawl])
  return rows[0]?.room
}

/** Adds addresses that are not known yet, in their order, while there is room; the others are remembered as left out. Gives those that are to be looked at. */
export async function addPages(sql: Sql, crawl: string, found: readonly Address[], room: number): Promise<readonly Waiting[]> {
  const byId = new Map<string, Address>()
  for (const address of found) {
    const id = idOf(crawl, address.url)
    if (!byId.has(id)) byId.set(id, address)
  }
  const {rows: known} = await sql.query('SELECT id FROM testpanel.page WHERE id = ANY($1::uuid[])', [[...byId.keys()]])
  for (const {id} of known) byId.delete(id)
  if (byId.size === 0) return []
  const fresh = [...byId].map(([id, {url, depth}], n) => ({id, url, depth, state: n < room ? 'open' : 'left-out'}))
  await sql.query(
    `INSERT INTO testpanel.page (id, crawl, url, depth, state)
     SELECT p.id, $1, p.url, p.depth, p.state FROM json_to_recordset($2) AS p (id uuid, url text, depth integer, state text)`,
    [crawl, JSON.stringify(fresh)]
  )
  const open = fresh.filter(({state}) => state === 'open')
  await sql.query("UPDATE testpanel.crawl SET known = known + $2, left_out = left_out + $3, state = CASE WHEN $2 > 0 THEN 'going' ELSE state END WHERE id = $1", [crawl, open.length, fresh.length - open.length])
  return open
}

/** Takes up addresses that were left out, now that there is room for them: the limit was raised. */
export async function takeUpLeftOut(sql: Sql, crawl: string, room: number): Promise<readonly Waiting[]> {
  if (room <= 0) return []
  const {rows} = await sql.query(
    `UPDATE testpanel.page SET state = 'open' WHERE id IN (SELECT id FROM testpanel.page WHERE crawl = $1 AND state = 'left-out' ORDER BY depth, url LIMIT $2) RETURNING id, depth`,
    [crawl, room]
  )
  await sql.query('UPDATE testpanel.crawl SET known = known + $2, left_out = left_out - $2 WHERE id = $1', [crawl, rows.length])
  return rows
}

/** Keeps the result of a page, unless it has one. False when it has. */
export async function keepResult(sql: Sql, crawl: string, {url, depth}: Address, result: unknown): Promise<boolean> {
  const id = idOf(crawl, url)
  const {rows} = await sql.query('SELECT state FROM testpanel.page WHERE id = $1', [id])
  const before: string = rows[0]?.state ?? 'unknown'
  if (before === 'done') return false
  await sql.query(
    `INSERT INTO testpanel.page (id, crawl, url, depth, state, result, at) VALUES ($1, $2, $3, $4, 'done', $5, clock_timestamp())
     ON CONFLICT (id) DO UPDATE SET state = 'done', result = excluded.result, at = excluded.at`,
    [id, crawl, url, depth, JSON.stringify(result) ?? 'null']
  )
  await sql.query('UPDATE testpanel.crawl SET done = done + 1, known = known + $2, left_out = left_out - $3 WHERE id = $1', [crawl, before === 'open' ? 0 : 1, before === 'left-out' ? 1 : 0])
  return true
}

/** The address of a page that is to be looked at; undefined when it has its result, or the crawl is no more. */
export async function openPage(sql: Sql, id: string): Promise<Address | undefined> {
  const {rows} = await sql.query("SELECT url, depth FROM testpanel.page WHERE id = $1 AND state = 'open'", [id])
  return rows[0]
}

/** Some pages that are to be looked at, for who finds that nothing is handed out. */
export async function openPages(sql: Sql, crawl: string): Promise<readonly Waiting[]> {
  return (await sql.query("SELECT id, depth FROM testpanel.page WHERE crawl = $1 AND state = 'open' LIMIT 1000", [crawl])).rows
}

/** All results, by address, a few at a time. */
export async function* resultsOf<Result>(database: Database, crawl: string): AsyncGenerator<Done<Result>> {
  for (let after: string | null = null; ; ) {
    const {rows}: {rows: Row[]} = await database.query(
      "SELECT url, depth, result FROM testpanel.page WHERE crawl = $1 AND state = 'done' AND ($2::text IS NULL OR url > $2) ORDER BY url LIMIT 20",
      [crawl, after]
    )
    yield* rows
    if (rows.length === 0) return
    after = rows.at(-1).url
  }
}
