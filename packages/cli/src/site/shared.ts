import type {FileEntry} from '@testpanel/core/report'
import type {Address, Kept} from '@testpanel/web/site'
import {openQueue, type Queue, type QueueOptions} from '@testpanel/web/queue'
import type {SiteRequest} from '../arguments/commands.ts'
import {failure} from '../files/open.ts'
import type {Ready} from '../pool/protocol.ts'
import {version} from '../version.ts'
import type {Words} from '../words/index.ts'
import {entryFor} from './entry.ts'
import type {Store, Which} from './store.ts'
import {isTrouble} from './trouble.ts'

/** Leads a check that several computers do together, which is kept in a database. */
export async function openShared(which: Which, request: SiteRequest, words: Words, ready: Ready): Promise<Store> {
  const {maxPages, resume} = request
  const queue = await join(which, request, ready, {maxPages, resume}, words.leadWaits)
  const {done, known} = await queue.progress()
  return {
    frontier: queue,
    turns: (seconds) => queue.turns(seconds),
    announce: (brief) => queue.announce(brief),
    told: queue.resumed ? words.siteResumed(done, known) : resume ? words.siteNotResumed : undefined,
    canResume: true,
    close: () => queue.close(),
    remove: async () => {
      await queue.remove()
      await queue.close()
    }
  }
}

/** Works on a check that another computer leads; a sentence when that was done just before. */
export async function joinShared(which: Omit<Which, 'pictures'>, request: SiteRequest, words: Words, ready: Ready): Promise<Queue<Kept<FileEntry>> | string> {
  try {
    return await join(which, request, ready, undefined, words.workerWaits(which.start))
  } catch (error) {
    if (isTrouble(error) && error.id === 'finished') return words.queue.finished(error.data)
    throw error
  }
}

function join({start, settings}: Omit<Which, 'pictures'>, {queue}: SiteRequest, ready: Ready, lead: QueueOptions<never>['lead'], waits: string): Promise<Queue<Kept<FileEntry>>> {
  const gaveUp = ({url}: Address): Kept<FileEntry> => ({entry: entryFor(url, failure('workers-died'), ready), links: []})
  return openQueue({database: queue?.database ?? '', start, settings, version, lead, gaveUp, waits: () => process.stderr.write(`${waits}\n`)})
}
