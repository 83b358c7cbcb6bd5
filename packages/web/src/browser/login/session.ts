import type {Problem} from '@testpanel/core'
import {fatal, problem} from '@testpanel/core/page'
import type {BrowserContext} from 'playwright-core'
import type {Tab} from '../tab/tab.ts'
import type {LoggedIn} from './steps.ts'
import type {Login} from './login.ts'

/** Being logged in, as tabs take it over. */
export interface Session extends LoggedIn {
  readonly login: Login
}

/** Takes a session over in a tab that has none, or another; in one that has it, leaves only its own cookies, with the value that the site gave them last. */
export async function enter(context: BrowserContext, {stored}: Session, isNew: boolean): Promise<void> {
  if (isNew) return context.setStorageState(stored)
  const own = new Set(stored.cookies.map(nameOf))
  for (const cookie of await context.cookies()) {
    if (!own.has(nameOf(cookie))) await context.clearCookies({name: cookie.name, domain: cookie.domain, path: cookie.path})
  }
}

function nameOf({name, domain, path}: {readonly name: string; readonly domain: string; readonly path: string}): string {
  return `${domain} ${path} ${name}`
}

const patience = 5000

/** The server, or the page itself, sends who is not logged in to where one logs in. */
export function sentToLogin(tab: Tab, asked: string, {doors}: Session): Problem | undefined {
  if (tab.responses.answer.status === 401) return fatal('login-lost', {at: withoutQuery(asked)})
  const door = otherPlaces(tab, asked).find((one) => doors.has(one))
  return door === undefined ? undefined : fatal('login-lost', {at: door})
}

/** What a page that stands there says of the session: fatal when it is what a visitor sees who is not logged in. */
export async function looksLost(tab: Tab, asked: string, {login}: Session): Promise<Problem | undefined> {
  const {hasPassword, hasText} = await tab.call(patience, 'signsOfLogin', login.everywhere ?? '')
  const [elsewhere] = otherPlaces(tab, asked)
  if (!hasText) return fatal('login-lost', {at: elsewhere ?? withoutQuery(asked), text: login.everywhere ?? ''})
  if (!hasPassword) return undefined
  return elsewhere === undefined ? problem('page-asks-password') : fatal('login-lost', {at: elsewhere})
}

/** Of who did not log in: the server sent the visit to a page that asks for a password, so that is the page which is checked. */
export async function looksShut(tab: Tab, asked: string): Promise<Problem | undefined> {
  if (withoutQuery(tab.page.url()) === withoutQuery(asked)) return undefined
  const {hasPassword} = await tab.call(patience, 'signsOfLogin', '')
  return hasPassword ? problem('page-asks-password') : undefined
}

/** Where the visit ended or would go, when that is not the page that was asked for. */
function otherPlaces(tab: Tab, asked: string): readonly string[] {
  const {moves, elsewhere} = tab.responses.answer
  const places = [tab.page.url(), moves, elsewhere].flatMap((one) => (one === undefined || one === 'about:blank' ? [] : [withoutQuery(one)]))
  return places.filter((one) => one !== withoutQuery(asked))
}

function withoutQuery(url: string): string {
  const parsed = URL.parse(url)
  return parsed ? `${parsed.origin}${parsed.pathname}` : url
}
