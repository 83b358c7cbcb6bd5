import type {Address} from '../site/frontier.ts'
import {Shapes} from '../site/shapes.ts'
import type {Sql} from './database.ts'
import type {Waiting} from './jobs.ts'
import {foundOn, hold, insertPages, keepResult, leftOutPages, openLeftOut, takenUrls, unknown} from './pages.ts'
import type {Hold, Page} from './pages.ts'

// Addresses that are left out are remembered, up to so many.
const mostLeftOut = 100_000

/** Adds addresses to begin with, while there is room. Gives those that are to be looked at. */
export async function beginWith(sql: Sql, held: Hold, found: readonly Address[]): Promise<readonly Waiting[]> {
  return take(sql, held, held.level, await unknown(sql, held.id, found), () => true)
}

/**
 * Keeps the result of a page with what was found there. What is found on a level is taken up when all of that level is done, in the order in which its pages
 * stand: so it makes no difference to what is looked at, and to what falls outside the limit, who was first. Gives what is to be looked at now.
 */
export async function finishPage(sql: Sql, held: Hold, url: string, result: unknown, found: readonly Address[]): Promise<readonly Waiting[]> {
  const fresh = await unknown(sql, held.id, found)
  if (!(await keepResult(sql, held.id, url, result, [...fresh.values()]))) return []
  const {rows} = await sql.query('SELECT known = done AS over FROM testpanel.crawl WHERE id = $1', [held.id])
  if (!rows[0].over) return []
  const next = new Map<string, Address>()
  for await (const some of foundOn(sql, held.id, held.level)) {
    for (const [id, address] of await unknown(sql, held.id, some)) if (!next.has(id)) next.set(id, address)
    if (next.size > mostLeftOut) break
  }
  if (next.size === 0) return []
  const shapes = await shapesOf(sql, held.id)
  return take(sql, held, held.level + 1, next, (one) => shapes.admits(one))
}

/** Takes up addresses that were left out, when the limit was raised since. */
export async function takeUpLeftOut(sql: Sql, crawl: string): Promise<readonly Waiting[]> {
  const held = await hold(sql, crawl)
  if (!held || held.room <= 0 || held.leftOut === 0) return []
  const shapes = await shapesOf(sql, crawl)
  const wanted: Page[] = []
  for (const page of await leftOutPages(sql, crawl)) if (wanted.length < held.room && shapes.admits(page.url)) wanted.push(page)
  await openLeftOut(sql, held, wanted)
  return wanted
}

async function take(sql: Sql, held: Hold, level: number, addresses: ReadonlyMap<string, Address>, isWanted: (url: string) => boolean): Promise<readonly Waiting[]> {
  const open: Page[] = []
  const leftOut: Page[] = []
  for (const [id, {url, depth}] of addresses) {
    const page = {id, n: held.next + open.length + leftOut.length, url, depth}
    if (open.length < held.room && isWanted(url)) open.push(page)
    else if (held.leftOut + leftOut.length < mostLeftOut) leftOut.push(page)
  }
  await insertPages(sql, held.id, level, [...open.map((page) => ({...page, state: 'open' as const})), ...leftOut.map((page) => ({...page, state: 'left-out' as const}))])
  return open
}

/** How many addresses of each kind were taken. */
async function shapesOf(sql: Sql, crawl: string): Promise<Shapes> {
  const shapes = new Shapes()
  for (const url of await takenUrls(sql, crawl)) shapes.admits(url)
  return shapes
}
