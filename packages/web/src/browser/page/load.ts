import type {Problem} from '@testpanel/core'
import {fatal, problem} from '@testpanel/core/page'
import type {Refusal} from '../proxy/names.ts'
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
}

/** The page stands there, perhaps with something to say of it; a fatal problem: it does not. */
export async function load(tab: Tab, url: string, patience: Patience): Promise<readonly Problem[]> {
  tab.proxy.beginPage()
  tab.responses.begin()
  try {
    await tab.race(patience.answer + 1000, tab.page.goto(url, {waitUntil: 'commit', timeout: patience.answer}))
  } catch (error) {
    return [reasonOf(error, tab, new URL(url), patience)]
  }
  const refused = refusal(tab, url)
  if (refused) return [refused]
  const said: Problem[] = []
  const loaded = await tab.race(patience.load + 1000, tab.page.waitForLoadState('load', {timeout: patience.load})).then(() => true, (error: unknown) => {
    if (error instanceof Crashed) throw error
    return false
  })
  if (!loaded) said.push(problem('page-incomplete', {seconds: Math.round(patience.load / 1000)}))
  if (tab.proxy.wasTooLarge) said.push(problem('page-part-too-large'))
  await settle(tab, patience.settle)
  const {moves} = tab.responses.answer
  return moves === undefined ? said : [...said, problem('page-moves', {to: moves.slice(0, 300)})]
}

/** An answer that is no page. */
function refusal(tab: Tab, url: string): Problem | undefined {
  const {status} = tab.responses.answer
  if (status === 502) return fromProxy(tab, new URL(tab.page.url() === 'about:blank' ? url : tab.page.url())) ?? fatal('page-status', {status})
  return status >= 400 ? fatal('page-status', {status}) : undefined
}

/** Gives scripts a moment, when there are any: some fetch what they show. */
async function settle(tab: Tab, milliseconds: number): Promise<void> {
  await tab.call(milliseconds + 1000, 'settle', milliseconds)
}

function reasonOf(error: unknown, tab: Tab, asked: URL, {answer}: Patience): Problem {
  if (error instanceof Crashed) throw error
  const message = error instanceof Error ? error.message : String(error)
  const {status, type} = tab.responses.answer
  if (type === 'application/pdf') return fatal('no-pdf-yet')
  if (status >= 400) return fatal('page-status', {status})
  const net = /net::(ERR_[A-Z_]+)/.exec(message)?.[1] ?? ''
  const target = URL.parse(/ at (https?:\S+)/.exec(message)?.[1] ?? '') ?? asked
  if (tab.proxy.wasTooLarge) return fatal('page-too-large')
  if (status > 0) return fatal('page-not-html', {type: type.slice(0, 80)})
  if (net.startsWith('ERR_CERT_') || net.startsWith('ERR_SSL_')) return fatal('page-certificate', {host: target.host, reason: net})
  if (net === 'ERR_TOO_MANY_REDIRECTS') return fatal('page-redirects')
  if (error instanceof TooSlow || /Timeout/.test(message)) return fatal('page-no-answer', {seconds: Math.round(answer / 1000)})
  return fromProxy(tab, target) ?? fatal('page-unreachable', {host: target.host})
}

function fromProxy(tab: Tab, url: URL): Problem | undefined {
  const refused = tab.proxy.refusalOf(url) ?? tab.proxy.lastRefusal
  return refused && fatal(problemOf[refused], {host: url.host})
}

const problemOf: Readonly<Record<Refusal, Problem['id']>> = {private: 'page-private', 'unknown-host': 'page-unknown-host', unreachable: 'page-unreachable', 'too-large': 'page-too-large'}
