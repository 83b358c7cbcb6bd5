import {problemEntry} from '@testpanel/core/report'
import {agentOf, Fetcher, Host, Robots, tidy} from '@testpanel/web/site'
import type {CheckRequest, SiteRequest} from '../arguments/commands.ts'
import {Budget} from '../budget.ts'
import type {ConfigurationFile} from '../files/configuration.ts'
import {Converter} from '../convert/converter.ts'
import {complain} from '../output/complain.ts'
import {Progress} from '../output/progress.ts'
import type {Pool} from '../pool/pool.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {version} from '../version.ts'
import {loginFrom} from '../web/login.ts'
import {Pages} from '../web/pages.ts'
import {wordsIn} from '../words/index.ts'
import {settingsOf} from './settings.ts'
import {joinShared} from './shared.ts'
import {walk} from './walk.ts'

/** Works on the check of a site that another computer leads, until that is done. Makes no report. Gives the exit code. */
export async function workOn(request: CheckRequest, site: SiteRequest, file: ConfigurationFile | undefined, pool: Pool, ready: Ready): Promise<number> {
  const words = wordsIn(ready.lang)
  const start = tidy(request.paths[0] ?? '')
  if (start === undefined) return complain(words.siteNeedsAddress(request.paths[0] ?? ''))
  const login = await loginFrom(request.login, words)
  if (typeof login === 'string') return complain(login)
  const queue = await joinShared({start, settings: settingsOf(request, file, ready)}, site, words, ready)
  if (typeof queue === 'string') {
    process.stderr.write(`${queue}\n`)
    return 0
  }
  let isStopped = false
  onStop(() => {
    isStopped = true
    return queue.close()
  })
  const {brief} = queue
  if (!brief) return complain(words.queue['no-crawl']({start}))
  process.stderr.write(`${words.workerBegins(start)}\n`)
  const pages = new Pages({...request, pictures: brief.pictures}, pool, words)
  const converter = new Converter(request.timeLimit)
  const budget = new Budget(request.timeBudget)
  onStop(() => Promise.all([pages.stop(), converter.stop()]))
  const progress = new Progress()
  const looking = {start, host: new Host(start), fetcher: new Fetcher(start, agentOf(version)), tools: {pool, converter, pages, words, budget}, ready}
  const {seen, late} = await walk({looking, frontier: queue, robots: Robots.from(brief.robots), turns: queue.turns(brief.pace), progress, isStopped: () => isStopped})
  progress.clear()
  budget.stop()
  if (late?.id === 'no-browser') return complain(problemEntry(late, ready.lang).message)
  process.stderr.write(`${late ? words.workerLate(seen) : words.workerDone(seen)}\n`)
  return 0
}
