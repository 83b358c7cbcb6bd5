import {Templates} from '@testpanel/core/site'
import {Fetcher, Host, isWalked, readSitemaps, Robots, spread, Survey, tidy, agentOf, type Address, type Turns} from '@testpanel/web/site'
import type {SiteRequest} from '../arguments/commands.ts'
import type {Checked, Tools} from '../commands/check-all.ts'
import type {Progress} from '../output/progress.ts'
import type {Ready} from '../pool/protocol.ts'
import {onStop} from '../stop.ts'
import {version} from '../version.ts'
import type {Words} from '../words/index.ts'
import type {Looking} from './looking.ts'
import {openJournal, type Store, type Which} from './store.ts'
import {Telling} from './telling.ts'
import {walk} from './walk.ts'

/** Seconds between two pages of a site on the open internet that asks for nothing else. */
const politePace = 1

/** The check of a whole site. */
export class SiteCheck {
  readonly #request: SiteRequest
  readonly #pictures: boolean
  readonly #store: Store
  readonly #looking: Looking
  #isOver = false
  #isStopped = false
  #isWhole = false
  /** What is worth saying besides the report, when it is there. */
  readonly #notes: string[] = []

  private constructor(request: SiteRequest, {pictures}: Which, store: Store, looking: Looking) {
    this.#request = request
    this.#pictures = pictures
    this.#store = store
    this.#looking = looking
  }

  /** Begins the check, or takes it up again; a sentence when that can't be. */
  static async open(request: SiteRequest, which: Which, tools: Tools, ready: Ready): Promise<SiteCheck | string> {
    const start = tidy(which.start)
    if (start === undefined) return tools.words.siteNeedsAddress(which.start)
    const store = await openStore({...which, start}, request, tools.words, ready)
    if (typeof store === 'string') return store
    if (store.told !== undefined) process.stderr.write(`${store.told}\n`)
    const fetcher = new Fetcher(start, agentOf(version))
    const check = new SiteCheck(request, which, store, {start, host: new Host(start), fetcher, tools, ready})
    onStop(() => check.#stop())
    return check
  }

  /** Walks the site, and gives what there is to say of each address, in the order of the addresses. */
  async *entries(progress: Progress): AsyncGenerator<Checked> {
    try {
      yield* this.#entries(progress)
    } catch (error) {
      // What was ended while it was at work fails in many ways.
      if (this.#isStopped) await new Promise(() => {})
      throw error
    }
  }

  /** Was all of the site looked at, and does this address belong to it? What was not met then is not there any more. */
  isWhole(address: string): boolean {
    return this.#isWhole && this.#looking.host.has(address)
  }

  /** The report is there. Says what else there is to know. */
  async done(): Promise<void> {
    const {frontier} = this.#store
    const {done, known, leftOut} = await frontier.progress()
    const {words} = this.#looking.tools
    this.#isOver = true
    if (done < known) await this.#store.close()
    else await this.#store.remove()
    if (done > 0 && done < known && this.#store.canResume) this.#notes.push(words.siteLate(done, known))
    if (leftOut > 0) this.#notes.push(words.siteLeftOut(leftOut, this.#request.maxPages))
    for (const note of this.#notes) process.stderr.write(`${note}\n`)
  }

  async *#entries(progress: Progress): AsyncGenerator<Checked> {
    const {start, fetcher, ready} = this.#looking
    const {frontier} = this.#store
    const robots = await Robots.ask(start, fetcher)
    const pace = await this.#pace(robots)
    await this.#store.announce({robots: robots.said, pace, pictures: this.#pictures})
    const listed = await this.#begin(robots, this.#store.turns(pace))
    const {late} = await walk({looking: this.#looking, frontier, robots, turns: this.#store.turns(pace), progress, isStopped: () => this.#isStopped})
    const survey = new Survey(robots, listed)
    for await (const done of frontier.results()) survey.see(done)
    const {known, done, leftOut} = await frontier.progress()
    this.#isWhole = done === known && leftOut === 0
    const telling = new Telling({frontier, survey, robots, start, ready, late, isAlone: known === 1})
    const templates = new Templates(start)
    for await (const {result} of telling.all()) if ('outcomes' in result) templates.see(result)
    const isThere = (template: string): boolean => templates.has(template)
    for await (const {path, result} of telling.all()) yield {path, isThere, result: 'outcomes' in result ? templates.apply(result) : result}
    this.#notes.push(...telling.notes(this.#looking.tools.words))
  }

  /** Hands the start and what the sitemaps list to the crawl. Gives all that they list of this site. */
  async #begin(robots: Robots, turns: Turns): Promise<readonly string[]> {
    const {start, host, fetcher, tools: {words, budget}} = this.#looking
    const named = robots.sitemaps.filter((url) => URL.canParse(url))
    const read = await budget.within(() => readSitemaps(named.length > 0 ? named : [new URL('/sitemap.xml', start).href], fetcher, () => turns.turn()))
    const {addresses, unread} = 'id' in read ? {addresses: [], unread: []} : read
    if (named.length > 0) for (const url of unread) process.stderr.write(`${words.siteMapUnread(url)}\n`)
    const listed = addresses.flatMap((address) => tidy(address) ?? []).filter((address) => host.has(address))
    const walked = spread(listed.filter((address) => isWalked(address, robots)))
    await this.#store.frontier.add([start, ...walked].map((url): Address => ({url, depth: 0})))
    return listed
  }

  /** Seconds between two pages: as a person says, as the site asks, or as is polite. A site inside one's own network needs no sparing. */
  async #pace(robots: Robots): Promise<number> {
    return this.#request.pace ?? robots.delay ?? ((await this.#looking.fetcher.isInside()) ? 0 : politePace)
  }

  /** Someone ends the program: what is known stays, so that it can be taken up again. */
  async #stop(): Promise<void> {
    if (this.#isOver) return
    this.#isStopped = true
    const {done, known} = await this.#store.frontier.progress()
    await this.#store.close()
    if (this.#store.canResume && done > 0) process.stderr.write(`${this.#looking.tools.words.siteStopped(done, known)}\n`)
  }
}

/** Where the check is kept: in a file of this computer, or in a database when several computers do it. */
async function openStore(which: Which, request: SiteRequest, words: Words, ready: Ready): Promise<Store | string> {
  return request.queue ? (await import('./shared.ts')).openShared(which, request, words, ready) : openJournal(which, request, words)
}
