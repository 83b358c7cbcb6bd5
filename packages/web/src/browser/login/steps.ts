import {setTimeout as delay} from 'node:timers/promises'
import type {Problem} from '@testpanel/core'
import {fatal} from '@testpanel/core/page'
import type {BrowserContext, Locator, Page} from 'playwright-core'
import type {Proxy} from '../proxy/proxy.ts'
import {TooSlow, within} from '../tab/deadline.ts'
import {find, type NotFound} from './find.ts'
import {isOf, type Login, type Step, type Stored} from './login.ts'

/** What is known after logging in. */
export interface LoggedIn {
  readonly stored: Stored
  /** The pages where one logs in, without what follows `?`. */
  readonly doors: ReadonlySet<string>
}

/** Milliseconds for one step, and until the page stands still after the last. */
export interface StepPatience {
  readonly step: number
  readonly settle: number
}

/** Why a step can't be done. */
type Why = NotFound | 'secret' | 'elsewhere' | 'slow' | 'status' | 'unreachable' | 'private' | 'still' | 'failed'

class Stopped extends Error {
  readonly why: Why
  readonly detail: string

  constructor(why: Why, detail = '') {
    super(why)
    this.why = why
    this.detail = detail
  }
}

/** Takes the steps of a login in a page of its own; what the browser has after that, or which step failed and what was to be seen there. */
export async function takeSteps(context: BrowserContext, login: Login, proxy: Proxy, patience: StepPatience): Promise<LoggedIn | Problem> {
  const steps = login.steps ?? []
  const [first, ...others] = login.origins.map((origin) => new URL(origin))
  if (first) proxy.beginPage(first, others)
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  const doors = new Set<string>()
  for (const [index, step] of steps.entries()) {
    const stopped = await stopOf(take(page, step, {login, proxy, patience, doors}), patience)
    if (stopped) return fatal('login-step', {step: index + 1, asked: wordsOf(step), why: stopped.why, detail: stopped.detail, ...(await seen(page, login))})
  }
  const stopped = await stopOf(finish(page, patience), patience)
  if (stopped) return fatal('login-step', {step: steps.length, asked: '', why: stopped.why, detail: '', ...(await seen(page, login))})
  return {stored: ownOf(await within(3 * patience.step, context.storageState({indexedDB: true})), login), doors}
}

/** The message of a failed step may hold what was typed: only our own reasons come through. */
async function stopOf(taking: Promise<void>, {step}: StepPatience): Promise<Stopped | undefined> {
  try {
    await within(3 * step, taking)
    return undefined
  } catch (error) {
    if (error instanceof Stopped) return error
    return new Stopped(error instanceof TooSlow || (error instanceof Error && error.name === 'TimeoutError') ? 'slow' : 'failed')
  }
}

interface Way {
  readonly login: Login
  readonly proxy: Proxy
  readonly patience: StepPatience
  readonly doors: Set<string>
}

async function take(page: Page, step: Step, way: Way): Promise<void> {
  if (step.do === 'open') return open(page, step.what, way)
  const found = await find(page, step.do, step.what, way.patience.step)
  if (typeof found === 'string') throw new Stopped(found)
  if (step.do === 'click') await found.click({timeout: way.patience.step, noWaitAfter: true})
  if (step.do === 'fill') await fill(page, found, step, way)
}

async function open(page: Page, path: string, {login, proxy, patience}: Way): Promise<void> {
  const url = URL.parse(path, login.origins[0])
  if (!url || !login.origins.includes(url.origin)) throw new Stopped('elsewhere', url?.host ?? path)
  const answer = await page.goto(url.href, {waitUntil: 'domcontentloaded', timeout: 2 * patience.step}).catch((error: unknown) => {
    const refused = proxy.refusalOf(url)
    if (error instanceof Error && error.name === 'TimeoutError') throw new Stopped('slow')
    throw new Stopped(refused?.why === 'private' ? 'private' : 'unreachable', refused?.host ?? url.host)
  })
  if (answer && answer.status() >= 400 && answer.status() !== 401) throw new Stopped('status', String(answer.status()))
}

/** Types in a field; a secret only on the sites of the login, and only when it did not stand in the file. */
async function fill(page: Page, field: Locator, {typed}: Extract<Step, {do: 'fill'}>, {login, patience, doors}: Way): Promise<void> {
  const {origin, pathname, host} = new URL(page.url())
  if (!login.origins.includes(origin)) throw new Stopped('elsewhere', host)
  const [name, type] = await field.evaluate((element) => [element.localName, element.getAttribute('type')?.toLowerCase()])
  if (type === 'password' && !typed.isSecret) throw new Stopped('secret')
  if (type === 'password') doors.add(`${origin}${pathname}`)
  if (name === 'select') await field.selectOption({label: typed.value}, {timeout: patience.step})
  else await field.fill(typed.value, {timeout: patience.step})
}

/**
 * After the last step: the page comes to rest, and does not ask for a password again. A server may take its time to let someone in, and the page with the question
 * stays until then; a page that is just beginning asks for nothing yet. So it must ask for nothing twice, at rest.
 */
async function finish(page: Page, {step, settle}: StepPatience): Promise<void> {
  const asked = page.locator('input[type="password"]').filter({visible: true})
  const end = Date.now() + step / 2
  for (let quiet = 0; quiet < 2; ) {
    await page.waitForLoadState('networkidle', {timeout: settle}).catch(() => {})
    await page.waitForLoadState('domcontentloaded', {timeout: step}).catch(() => {})
    quiet = (await asked.count()) > 0 ? 0 : quiet + 1
    if (quiet === 0 && Date.now() > end) throw new Stopped('still')
    if (quiet < 2) await delay(100)
  }
}

/** A step as it stands in the file, without what it types. */
function wordsOf(step: Step): string {
  return `${step.do} "${step.what}"`.slice(0, 120)
}

/** What a person would see: the page, what it warns of, and the names of its fields and buttons. */
async function seen(page: Page, login: Login): Promise<Readonly<Record<string, string>>> {
  const hidden = hiderOf(login)
  const url = URL.parse(page.url())
  const look = async (): Promise<Readonly<Record<string, string>>> => {
    const alerts = await page.locator('[role="alert"], [aria-live="assertive"], .error, .foutmelding').filter({visible: true}).allInnerTexts()
    const labels = await page.locator('label, button, input[type="submit"]').filter({visible: true}).evaluateAll((all) => all.map((one) => one.textContent?.trim() || one.getAttribute('value') || ''))
    return {title: await page.title(), warned: alerts.map((alert) => alert.trim()).join(' ').replace(/\.$/, ''), names: labels.filter((label) => label !== '').slice(0, 8).join(', ')}
  }
  const found = await within(3000, look()).catch((): Readonly<Record<string, string>> => ({}))
  const kept = Object.entries(found).map(([name, value]) => [name, hidden(value.replaceAll(/\s+/g, ' ')).slice(0, 200)] as const)
  return {...Object.fromEntries(kept), at: url && /^https?:$/.test(url.protocol) ? hidden(`${url.origin}${url.pathname}`).slice(0, 200) : ''}
}

/** Takes what is secret out of a text, as it was typed and as it stands in an address. */
function hiderOf({steps = []}: Login): (text: string) => string {
  const secrets = steps.flatMap((step) => (step.do === 'fill' && step.typed.isSecret ? [step.typed.value, encodeURIComponent(step.typed.value)] : []))
  return (text) => secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text)
}

/** What belongs to the sites of the login: on the way others may have left something too. */
function ownOf(stored: Stored, {origins}: Login): Stored {
  const hosts = origins.map((origin) => new URL(origin).hostname)
  return {...stored, cookies: stored.cookies.filter(({domain}) => hosts.some((host) => isOf(host, domain))), origins: stored.origins.filter(({origin}) => origins.includes(origin))}
}
