import type {Problem} from '@testpanel/core'
import {passedOverEntry, type FileEntry} from '@testpanel/core/report'
import {keyOf, kindOf, type Address, type Look} from '@testpanel/web/site'
import {failure} from '../files/open.ts'
import {entryFor, pdfEntry} from './entry.ts'
import {checkLetter, letterTypes} from './letter.ts'
import type {Looking} from './looking.ts'

type Seen = Look<FileEntry>

// When a busy server does not say how long.
const usualWait = 10

/** Looks at an address: a letter is fetched, everything else is shown in a browser. Without a browser there is nothing to look with: that is said at once. */
export async function look(address: Address, looking: Looking): Promise<Seen | Problem> {
  const {url} = address
  const letter = kindOf(url) === 'document' ? await checkLetter(url, looking) : 'page'
  const seen = letter === 'page' ? await page(url, looking) : letter
  return 'id' in seen && seen.id !== 'no-browser' ? seenOf(seen, url, looking) : seen
}

async function page(url: string, looking: Looking): Promise<Seen | Problem> {
  const {start, host, tools: {pages}} = looking
  const visit = await pages.visit(url, {named: start, follows: (to) => host.has(to), isSame: (at) => keyOf(at) === keyOf(url)})
  if ('id' in visit) return visit.id === 'page-not-html' && letterTypes.has(String(visit.data['type'])) ? letterAfter(url, looking) : visit
  const moves = visit.problems.flatMap(({id, data: {to}}) => (id === 'page-moves' && to !== undefined ? [String(to)] : []))
  return {
    entry: entryFor(url, await pages.entryOf(url, visit), looking.ready),
    links: [...visit.links, ...moves],
    ...(visit.canonical !== undefined && {canonical: visit.canonical})
  }
}

/** A letter that did not look like one. Who gets a page instead when no browser asks, is not let in. */
async function letterAfter(url: string, looking: Looking): Promise<Seen | Problem> {
  const letter = await checkLetter(url, looking)
  return letter === 'page' ? failure('page-status', {status: 403}) : letter
}

/** What an address without a page is worth saying. */
function seenOf(problem: Problem, url: string, {start, host, ready}: Looking): Seen {
  const {id, data: {to, status, retryAfter}} = problem
  const isStart = url === start
  const entry = entryFor(url, problem, ready)
  if (id === 'page-elsewhere') return host.has(String(to)) ? {to: String(to), links: []} : isStart ? {entry, links: []} : {links: []}
  if (id === 'page-not-html') return isStart ? {entry, links: []} : {links: []}
  if (id === 'no-pdf-yet') return {entry: isStart ? entry : pdfEntry(url, ready), links: []}
  if (status === 429 || status === 503) return {entry, links: [], busy: Number(retryAfter ?? usualWait)}
  if ((status === 404 || status === 410) && !isStart) return {entry: passedOverEntry(url, 'html', failure('dead-link', {status}), ready.lang), links: []}
  return {entry, links: []}
}
