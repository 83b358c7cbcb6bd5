import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openQueue} from '@testpanel/web/queue'
import type {Brief, Queue} from '@testpanel/web/queue'
import {onTestFinished} from 'vitest'
import type {Frontier} from '../../src/site/frontier.ts'
import {Journal} from '../../src/site/journal.ts'

/** What is kept of a page in these tests. */
export interface Seen {
  readonly by: string
  readonly gaveUp?: boolean
}

/** A crawl in these tests, with what may differ. */
export interface Wish {
  readonly lead?: {readonly maxPages?: number; readonly resume?: boolean}
  readonly start?: string
  readonly settings?: Readonly<Record<string, string>>
  readonly version?: string
  readonly heartbeat?: number
  readonly away?: number
  readonly waits?: () => void
}

/** What who leads announces in these tests. */
export const brief: Brief = {robots: {text: 'User-agent: *\nDisallow: /geheim'}, pace: 0, pictures: false}

export const start = 'https://www.voorbeeldstad.example/'

/** Takes part in a crawl, as leader or as worker, until the test is over. Signs of life count short, so that a test need not wait long for the dead. */
export async function joined(database: string, {lead, settings = {preset: 'alles'}, version = '1.0.0', heartbeat = 2, away = 10, ...wish}: Wish = {}): Promise<Queue<Seen>> {
  const queue = await openQueue<Seen>({
    database,
    start: wish.start ?? start,
    settings,
    version,
    lead: lead && {maxPages: lead.maxPages ?? 100, resume: lead.resume ?? false},
    gaveUp: () => ({by: 'niemand', gaveUp: true}),
    patience: {heartbeat, retries: 1, away},
    ...(wish.waits && {waits: wish.waits})
  })
  onTestFinished(() => queue.close())
  if (lead) await queue.announce(brief)
  return queue
}

/** A crawl of one process, with which one of several is compared. */
export async function inFile(maxPages: number): Promise<Journal<Seen>> {
  const folder = mkdtempSync(join(tmpdir(), 'testpanel-journal-'))
  const journal = await Journal.create<Seen>(join(folder, 'journal'), maxPages)
  onTestFinished(async () => {
    await journal.close()
    rmSync(folder, {recursive: true})
  })
  return journal
}

/** Works until all is done, with the links that each page has. Gives the addresses in the order in which they were done. */
export async function work(queue: Frontier<Seen>, links: (url: string) => readonly string[], by = 'wie'): Promise<readonly string[]> {
  const done: string[] = []
  for (let address = await queue.next(); address; address = await queue.next()) {
    const {url, depth} = address
    done.push(url)
    await queue.finish(address, {by}, links(url).map((to) => ({url: to, depth: depth + 1})))
  }
  return done
}

/** All results. */
export async function all(queue: Frontier<Seen>): Promise<readonly {readonly url: string; readonly result: Seen | undefined}[]> {
  const results = []
  for await (const {url, result} of queue.results()) results.push({url, result})
  return results
}
