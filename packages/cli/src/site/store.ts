import type {FileEntry} from '@testpanel/core/report'
import type {Brief} from '@testpanel/web/queue'
import type {Frontier, Journal as FileJournal, Kept, Turns} from '@testpanel/web/site'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SiteRequest} from '../arguments/commands.ts'
import {version} from '../version.ts'
import type {Words} from '../words/index.ts'
import {journalFor, lock, stateFolder} from './folder.ts'

/** Where the check of a site is kept while it goes on. */
export interface Store {
  readonly frontier: Frontier<Kept<FileEntry>>
  /** Whoever works on the check gets its turns here, so many seconds apart. */
  readonly turns: (seconds: number) => Turns
  /** Tells others who work on the check how to do that, where there are others. */
  announce(brief: Brief): Promise<void>
  /** What a person should know before it begins. */
  readonly told: string | undefined
  /** Can it be taken up again when it is stopped? */
  readonly canResume: boolean
  /** Lets go of it; what is known is kept. */
  close(): Promise<void>
  /** The report is there: nothing needs to be kept. */
  remove(): Promise<void>
}

/** Which check it is. */
export interface Which {
  readonly start: string
  /** All that decides what is found. */
  readonly settings: Readonly<Record<string, string>>
  /** There will be pictures in the report. */
  readonly pictures: boolean
}

/** Keeps the check in a file of this user; a sentence when another process is doing the same check. */
export async function openJournal({start, settings, pictures}: Which, {maxPages, resume}: SiteRequest, words: Words): Promise<Store | string> {
  const {Journal, Pace} = await import('@testpanel/web/site')
  const {path, canResume, release} = await pathFor(start, {...settings, version, pictures: String(pictures)})
  if (!release) return words.siteUnderWay
  const earlier = await Journal.resume<Kept<FileEntry>>(path, maxPages)
  const {done = 0, known = 0} = (await earlier?.progress()) ?? {}
  const goesOn = earlier !== undefined && resume && done > 0
  if (!goesOn) await earlier?.close()
  const journal: FileJournal<Kept<FileEntry>> = goesOn ? earlier : await Journal.create(path, maxPages)
  const told = goesOn ? words.siteResumed(done, known) : resume ? words.siteNotResumed : done > 0 ? words.siteAnew(done, known) : undefined
  return {
    frontier: journal, turns: (seconds) => new Pace(seconds), announce: async () => {}, told, canResume,
    close: async () => {
      await journal.close()
      await release()
    },
    remove: async () => {
      await journal.remove()
      await release()
    }
  }
}

/** In the folder of this user, or where that can't be written in one that goes when the check is done. */
async function pathFor(start: string, settings: Readonly<Record<string, string>>): Promise<{path: string; canResume: boolean; release: (() => Promise<void>) | undefined}> {
  try {
    const path = await journalFor(start, settings, stateFolder())
    return {path, canResume: true, release: await lock(path)}
  } catch {
    const folder = await mkdtemp(join(tmpdir(), 'testpanel-'))
    return {path: join(folder, 'site.jsonl'), canResume: false, release: () => rm(folder, {recursive: true, force: true})}
  }
}
