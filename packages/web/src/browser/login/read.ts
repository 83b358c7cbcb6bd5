import type {Login, Step, Stored, Typed} from './login.ts'

/** What is wrong with a file that tells how to log in; `what` is the part that is wrong, in the words of the file. */
export interface LoginFault {
  readonly fault: 'json' | 'kind' | 'origin' | 'cookie' | 'step' | 'environment' | 'expired'
  readonly what: string
}

type Environment = Readonly<Partial<Record<string, string>>>
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a file that tells how to log in: what Playwright saved of a browser that was logged in (its storage state), or the steps that a
 * person takes. Secrets are no part of such steps: `$NAME` stands for a variable of the environment.
 */
export function readLogin(text: string, environment: Environment, now = new Date()): Login | LoginFault {
  const given = parsed(text)
  if (given === undefined) return {fault: 'json', what: ''}
  if (!isFields(given)) return {fault: 'kind', what: ''}
  return 'steps' in given ? withSteps(given, environment) : withState(given, now)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

function withState(given: Fields, now: Date): Login | LoginFault {
  const {cookies = [], origins = []} = given
  if (!Array.isArray(cookies) || !Array.isArray(origins) || cookies.length + origins.length === 0) return {fault: 'kind', what: ''}
  const wrongCookie = cookies.findIndex((cookie) => !isCookie(cookie))
  if (wrongCookie !== -1) return {fault: 'cookie', what: String(wrongCookie + 1)}
  const wrongOrigin = (origins as readonly unknown[]).find((one) => !isFields(one) || originOf(one['origin']) === undefined || !isStorage(one['localStorage']))
  if (wrongOrigin !== undefined) return {fault: 'origin', what: shown(isFields(wrongOrigin) ? wrongOrigin['origin'] : wrongOrigin)}
  const stored = {cookies, origins} as Stored
  const left = stored.cookies.filter(({expires}) => expires <= 0 || expires * 1000 > now.getTime())
  if (cookies.length > 0 && left.length === 0) return {fault: 'expired', what: ''}
  return {origins: stored.origins.map(({origin}) => origin), stored: {...stored, cookies: left}}
}

function withSteps(given: Fields, environment: Environment): Login | LoginFault {
  const {origin, origins = [], steps, everywhere} = given
  const all = [origin, ...(Array.isArray(origins) ? (origins as readonly unknown[]) : [origins])]
  const wrong = all.findIndex((one) => originOf(one) === undefined)
  if (wrong !== -1) return {fault: 'origin', what: shown(all[wrong])}
  if (!Array.isArray(steps) || steps.length === 0) return {fault: 'step', what: '1'}
  const read: Step[] = []
  for (const [index, one] of steps.entries()) {
    const step = stepOf(one, environment)
    if ('fault' in step) return {fault: step.fault, what: step.fault === 'step' ? String(index + 1) : step.what}
    read.push(step)
  }
  if (everywhere !== undefined && !isText(everywhere)) return {fault: 'step', what: 'everywhere'}
  return {origins: all.flatMap((one) => originOf(one) ?? []), steps: read, ...(everywhere !== undefined && {everywhere})}
}

function stepOf(given: unknown, environment: Environment): Step | LoginFault {
  if (!isFields(given)) return {fault: 'step', what: ''}
  const {with: typed, ...rest} = given
  const [[kind, what] = ['', ''], ...others] = Object.entries(rest)
  if (others.length > 0 || !isText(what) || (kind === 'fill') !== (typed !== undefined)) return {fault: 'step', what: ''}
  if (kind === 'open' || kind === 'click' || kind === 'see') return {do: kind, what}
  if (kind !== 'fill') return {fault: 'step', what: kind}
  const text = typedOf(typed, environment)
  return 'fault' in text ? text : {do: 'fill', what, typed: text}
}

function typedOf(given: unknown, environment: Environment): Typed | LoginFault {
  if (typeof given !== 'string') return {fault: 'step', what: ''}
  const name = /^\$([A-Za-z_]\w*)$/.exec(given)?.[1]
  if (name === undefined) return {value: given, shown: given, isSecret: false}
  const value = environment[name]
  return value === undefined || value === '' ? {fault: 'environment', what: name} : {value, shown: given, isSecret: true}
}

/** An address without anything after its host: `https://mijn.gemeente.nl`. */
function originOf(given: unknown): string | undefined {
  const url = typeof given === 'string' ? URL.parse(given) : null
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && /^\/?$/.test(url.pathname) && url.search === '' ? url.origin : undefined
}

function isCookie(given: unknown): boolean {
  if (!isFields(given)) return false
  const {name, value, domain, path, expires, httpOnly, secure, sameSite} = given
  const right = typeof name === 'string' && typeof value === 'string' && isText(domain) && isText(path) && typeof expires === 'number'
  return right && typeof httpOnly === 'boolean' && typeof secure === 'boolean' && ['Strict', 'Lax', 'None'].includes(String(sameSite))
}

function isStorage(given: unknown): boolean {
  return Array.isArray(given) && given.every((one) => isFields(one) && typeof one['name'] === 'string' && typeof one['value'] === 'string')
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.trim() !== ''
}

function isFields(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function shown(given: unknown): string {
  return (typeof given === 'string' ? given : (JSON.stringify(given) ?? '')).slice(0, 100)
}
