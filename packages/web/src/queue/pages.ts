import {createHash} from 'node:crypto'
import {keyOf} from '../site/address.ts'
import type {Address, Done} from '../site/frontier.ts'
import type {Database, Row, Sql} from './database.ts'
import type {Waiting} from './jobs.ts'

/** A page in the database, with its address. */
export interface Page extends Waiting, Address {}

/** What an address is called in the database: addresses themselves may be too long for an index. Two ways to write one address have one id within a crawl. */
export function idOf(crawl: string, url: string): string {
  const hex = createHash('sha256').update(`${crawl}\n${keyOf(url)}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** A crawl that is held for the time of a transaction: nobody else adds to it, so that its order and its limit are those of one. */
export interface Hold {
  readonly id: string
  /** How many pages it may still take. */
  readonly room: number
  /** The place of the next address in the order. */
  readonly next: number
  /** The distance from the start of the pages that are looked at now. */
  readonly level: number
  readonly leftOut: number
}

/** Holds a crawl; undefined when it is no more. */
export async function hold(sql: Sql, crawl: string): Promise<Hold | undefined> {
  const {rows} = await sql.query('SELECT id, max_pages - known AS room, known + left_out AS next, level, left_out AS "leftOut" FROM testpanel.crawl WHERE id = $1 FOR UPDATE', [crawl])
  return rows[0]
}

/** Those of some addresses that the crawl does not know, in their order and each once. */
export async function unknown(sql: Sql, crawl: string, found: readonly Address[]): Promise<ReadonlyMap<string, Address>> {
  const byId = new Map<string, Address>()
  for (const address of found) {
    const id = idOf(crawl, address.url)
    if (!byId.has(id)) byId.set(id, address)
  }
  const {rows} = await sql.query('SELECT id FROM testpanel.page WHERE id = ANY($1::uuid[])', [[...byId.keys()]])
  for (const {id} of rows) byId.delete(id)
  return byId
}

/** Adds pages to a level of a crawl: those to look at, and those that are left out. */
export async function insertPages(sql: Sql, crawl: string, level: number, pages: readonly (Page & {readonly state: 'open' | 'left-out'})[]): Promise<void> {
  if (pages.length === 0) return
  const open = pages.filter(({state}) => state === 'open').length
  await sql.query(
    `INSERT INTO testpanel.page (id, crawl, n, url, depth, level, state)
     SELECT p.id, $1, p.n, p.url, p.depth, $2, p.state FROM json_to_recordset($3) AS p (id uuid, n integer, url text, depth integer, state text)`,
    [crawl, level, JSON.stringify(pages)]
  )
  await sql.query('UPDATE testpanel.crawl SET known = known + $2, left_out = left_out + $3 WHERE id = $1', [crawl, open, pages.length - open])
  if (open > 0) await sql.query("UPDATE testpanel.crawl SET state = CASE state WHEN 'done' THEN 'going' ELSE state END, level = $2 WHERE id = $1", [crawl, level])
}

/** Keeps the result of a page and what was found there. False when it has a result, or nobody asked for it. */
export async function keepResult(sql: Sql, crawl: string, url: string, result: unknown, found: readonly Address[]): Promise<boolean> {
  const {rows} = await sql.query(
    "UPDATE testpanel.page SET state = 'done', result = $2, found = $3, at = clock_timestamp() WHERE id = $1 AND state = 'open' RETURNING id",
    [idOf(crawl, url), JSON.stringify(result) ?? 'null', JSON.stringify(found)]
  )
  if (rows.length > 0) await sql.query('UPDATE testpanel.crawl SET done = done + 1 WHERE id = $1', [crawl])
  return rows.length > 0
}

/** What was found on the pages of a level, in their order, some pages at a time. */
export async function* foundOn(sql: Sql, crawl: string, level: number): AsyncGenerator<readonly Address[]> {
  for (let after = -1; ; ) {
    const {rows}: {rows: Row[]} = await sql.query("SELECT n, found FROM testpanel.page WHERE crawl = $1 AND level = $2 AND state = 'done' AND n > $3 ORDER BY n LIMIT 50", [crawl, level, after])
    if (rows.length === 0) return
    yield rows.flatMap(({found}) => found ?? [])
    after = rows.at(-1).n
  }
}

/** The addresses of a crawl that pages led to and that are or were looked at, in their order. */
export async function takenUrls(sql: Sql, crawl: string): Promise<readonly string[]> {
  const {rows} = await sql.query("SELECT url FROM testpanel.page WHERE crawl = $1 AND state <> 'left-out' AND depth > 0 ORDER BY n", [crawl])
  return rows.map(({url}) => url)
}

/** The addresses that were left out, in their order. */
export async function leftOutPages(sql: Sql, crawl: string): Promise<readonly Page[]> {
  return (await sql.query("SELECT id, n, url, depth FROM testpanel.page WHERE crawl = $1 AND state = 'left-out' ORDER BY n", [crawl])).rows
}

/** Opens pages that were left out, at the level that is looked at now. */
export async function openLeftOut(sql: Sql, {id, level}: Hold, pages: readonly Waiting[]): Promise<void> {
  await sql.query("UPDATE testpanel.page SET state = 'open', level = $2 WHERE id = ANY($1::uuid[])", [pages.map((page) => page.id), level])
  await sql.query('UPDATE testpanel.crawl SET known = known + $2, left_out = left_out - $2 WHERE id = $1', [id, pages.length])
}

/** A page that is to be looked at; undefined when it has its result, or the crawl is no more. */
export async function openPage(sql: Sql, id: string): Promise<Page | undefined> {
  return (await sql.query("SELECT id, n, url, depth FROM testpanel.page WHERE id = $1 AND state = 'open'", [id])).rows[0]
}

/** Some pages that are to be looked at, for who finds that nothing is handed out. */
export async function openPages(sql: Sql, crawl: string): Promise<readonly Waiting[]> {
  return (await sql.query("SELECT id, n FROM testpanel.page WHERE crawl = $1 AND state = 'open' ORDER BY n LIMIT 1000", [crawl])).rows
}

/** All pages with their results, by address, a few at a time. */
export async function* resultsOf<Result>(database: Database, crawl: string): AsyncGenerator<Done<Result>> {
  for (let after: string | null = null; ; ) {
    const {rows}: {rows: Row[]} = await database.query(
      "SELECT url, depth, result FROM testpanel.page WHERE crawl = $1 AND state <> 'left-out' AND ($2::text IS NULL OR url > $2) ORDER BY url LIMIT 20",
      [crawl, after]
    )
    for (const {url, depth, result} of rows) yield result === null ? {url, depth} : {url, depth, result}
    if (rows.length === 0) return
    after = rows.at(-1).url
  }
}
