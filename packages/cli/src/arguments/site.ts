import type {Words} from '../words/index.ts'
import type {SiteRequest} from './commands.ts'

const usualPages = 200
const mostPages = 50_000
const slowest = 3600

const onlyWithSite = ['max-pages', 'pace', 'resume', 'queue', 'worker'] as const

/** How a whole site is to be walked, as the options say; undefined when that was not asked, a sentence when it can't be done so. */
export function siteFrom(paths: readonly string[], given: ReadonlyMap<string, string>, words: Words): SiteRequest | string | undefined {
  if (!given.has('site')) {
    const needless = onlyWithSite.find((name) => given.has(name))
    return needless && words.onlyWithSite(`--${needless}`)
  }
  if (paths.length > 1) return words.siteOnce
  if (!/^https?:$/.test(URL.parse(paths[0] ?? '')?.protocol ?? '')) return words.siteNeedsAddress(paths[0] ?? '')
  const maxPages = Number(given.get('max-pages') ?? usualPages)
  if (!Number.isInteger(maxPages) || maxPages < 1 || maxPages > mostPages) return words.wrongCount('--max-pages', given.get('max-pages') ?? '', mostPages)
  const pace = given.has('pace') ? Number(given.get('pace')) : undefined
  if (pace !== undefined && !(pace >= 0 && pace <= slowest)) return words.wrongPace(given.get('pace') ?? '')
  if (given.has('worker') && !given.has('queue')) return words.workerNeedsQueue
  if (given.has('worker') && given.has('resume')) return words.workerNoResume
  const queue = given.has('queue') ? {database: given.get('queue') ?? '', isWorker: given.has('worker')} : undefined
  return {maxPages, pace, resume: given.has('resume'), queue}
}
