import type {Problem} from '@testpanel/core'
import {fatal, problem} from '@testpanel/core/page'
import {looksLost, looksShut, sentToLogin, type Session} from '../login/session.ts'
import type {Refusal} from '../proxy/names.ts'
import type {Bounds} from './response.ts'
import {Crashed, type Tab} from '../tab/tab.ts'
import {TooSlow} from '../tab/deadline.ts'

/** How long a page may take, in milliseconds. */
export interface Patience {
  /** Until the server has sent the page. */
  readonly answer: number
  /** Until all that it loads is there. */
  readonly load: number
  /** For what scripts do after that. */
  readonly settle: number
  /** For all that is done with it. */
  readonly whole: number
  /** For each step of a login. */
  readonly step: number
}

/** What a page fetches may take so many times as long as what its scripts do: a page that keeps asking is looked at as it is. */
const mostFetching = 4

/** How a page is loaded. */
export interface HowToLoad {
  readonly patience: Patience
  /** As who is logged in. */
  readonly session?: Session | undefined
  /** How far a server may send the visit on; anywhere when it is left out. */
  readonly bounds?: Bounds | undefined
}

/** The page stands there, perhaps with something to say of it; a fatal problem: it does not. */
export async function load(tab: Tab, url: string, {patience, session, bounds}: HowToLoad): Promise<readonly Problem[]> {
  tab.proxy.beginPage(new URL(bounds?.named ?? url), session?.login.origins.map((origin) => new URL(origin)))
  tab.responses.begin(bounds)
  tab.fetching.begin()
  try {
    await tab.race(patience.answer + 1000, tab.page.goto(url, {waitUntil: 'commit', timeout: patience.answer}))
  } catch (error) {
    return [(session && sentToLogin(tab, url, session)) ?? reasonOf(error, tab, new URL(url), patience)]
  }
  const refused = (session && sentToLogin(tab, url, session)) ?? refusal(tab, url) ?? (await moved(tab, url, session, bounds))
  if (refused) return [refused]
  const said: Problem[] = []
  if (!(await isLoaded(tab, patience))) said.push(problem('page-incomplete', {seconds: Math.round(patience.load / 1000)}))
  if (tab.proxy.wasTooLarge) said.push(problem('page-part-too-large'))
  await settle(tab, patience.settle)
  const {moves} = tab.responses.answer
  const lost = session ? (sentToLogin(tab, url, session) ?? (await looksLost(tab, url, session))) : await looksShut(tab, url)
  if (lost?.fatal) return [lost]
  if (lost) said.push(lost)
  return moves === undefined ? said : [...said, problem('page-moves', {to: moves.slice(0, 300)})]
}

/** Is all there in time? Of a page that sends its visitor on, the rest may never come: what stands there is the page. */
async function isLoaded(tab: Tab, {load, settle}: Patience): Promise<boolean> {
  const loaded = tab.page.waitForLoadState('load', {timeout: load})
  const moved = tab.responses.moved.then(() => new Promise((resolve) => setTimeout(resolve, settle)))
  return tab.race(load + 1000, Promise.race([loaded, moved])).then(() => true, (error: unknown) => {
    if (error instanceof Crashed) throw error
    return false
  })
}

/** The server sent the visit on to another page of the same site: perhaps the one where one logs in. */
async function moved(tab: Tab, asked: string, session: Session | undefined, bounds: Bounds | undefined): Promise<Problem | undefined> {
  const {url} = tab.responses.answer
  if (url === '' || !bounds || bounds.isSame(url)) return undefined
  const lost = session && (await looksLost(tab, asked, session))
  return lost?.fatal ? lost : fatal('page-elsewhere', {to: url})
}

/** An answer that is no page. */
function refusal(tab: Tab, url: string): Problem | undefined {
  const {status, retryAfter} = tab.responses.answer
  if (status === 502) return fromProxy(tab, new URL(tab.page.url() === 'about:blank' ? url : tab.page.url())) ?? fatal('page-status', {status})
  return status >= 400 ? fatal('page-status', {status, ...(retryAfter !== undefined && {retryAfter})}) : undefined
}

/** Gives scripts a moment, when there are any: some fetch what they show, and what they fetch may ask for more. */
async function settle(tab: Tab, milliseconds: number): Promise<void> {
  const until = Date.now() + mostFetching * milliseconds
  do await tab.call(milliseconds + 1000, 'settle', milliseconds)
  while (await tab.race(until + 1000 - Date.now(), tab.fetching.wait(Math.max(0, until - Date.now()))) && Date.now() < until)
}

function reasonOf(error: unknown, tab: Tab, asked: URL, {answer}: Patience): Problem {
  if (error instanceof Crashed) throw error
  const message = error instanceof Error ? error.message : String(error)
  const {status, type, isOther, isTooLarge, elsewhere} = tab.responses.answer
  if (elsewhere !== undefined) return fatal('page-elsewhere', {to: elsewhere})
  if (type === 'application/pdf') return fatal('no-pdf-yet')
  if (status === 204 || status === 205) return fatal('page-status', {status})
  if (status >= 400) return refusal(tab, asked.href) ?? fatal('page-status', {status})
  const net = /net::(ERR_[A-Z_]+)/.exec(message)?.[1] ?? ''
  const target = URL.parse(/ at (https?:\S+)/.exec(message)?.[1] ?? '') ?? asked
  if (isTooLarge || tab.proxy.wasTooLarge) return fatal('page-too-large')
  if (isOther) return fatal('page-not-html', {type: type.slice(0, 80)})
  if (net.startsWith('ERR_CERT_') || net.startsWith('ERR_SSL_')) return fatal('page-certificate', {host: target.host, reason: net})
  if (net === 'ERR_TOO_MANY_REDIRECTS') return fatal('page-redirects')
  if (error instanceof TooSlow || /Timeout/.test(message)) return fatal('page-no-answer', {seconds: Math.round(answer / 1000)})
  if (net === '' || net === 'ERR_ABORTED') throw error
  return fromProxy(tab, target) ?? fatal('page-unreachable', {host: target.host, reason: net})
}

function fromProxy(tab: Tab, url: URL): Problem | undefined {
  const refused = tab.proxy.refusalOf(url)
  return refused && fatal(problemOf[refused.why], {host: refused.host.replace(/:(?:80|443)$/, '')})
}

const problemOf: Readonly<Record<Refusal, Problem['id']>> = {private: 'page-private', 'unknown-host': 'page-unknown-host', unreachable: 'page-unreachable', 'too-large': 'page-too-large'}
