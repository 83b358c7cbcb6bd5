import type {Problem} from '@testpanel/core'
import {fatal} from '@testpanel/core/page'
import {request as requestPlain, type IncomingMessage, type RequestOptions} from 'node:http'
import {request as requestSecure} from 'node:https'
import type {LookupFunction} from 'node:net'
import {pipeline, Writable, type Transform} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {Budget} from '../browser/proxy/budget.ts'
import {secondsOf} from '../browser/page/response.ts'
import {destinationOf, Names, type Destination, type Refusal} from '../browser/proxy/names.ts'

/** What a server sent. */
export interface Fetched {
  /** The address that answered, after redirects. */
  readonly url: string
  readonly status: number
  /** The kind of document, without what follows it: `text/plain`. */
  readonly type: string
  readonly bytes: Uint8Array
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number
}

/** What one request may take and where it may lead. */
export interface FetchOptions {
  /** The most bytes that are taken, packed or not. */
  readonly most: number
  /** What is more than that is left off, where a beginning is of use; otherwise there is nothing then. */
  readonly cut?: boolean
  /** May a redirect lead here? Everywhere on the open internet when it is left out. */
  readonly follows?: (address: string) => boolean
  /** What goes with it as cookies, to this host alone. */
  readonly cookies?: string
}

// For one answer: until its first byte, and as a whole.
const patience = {silence: 20_000, whole: 60_000}
const mostRedirects = 5

/**
 * Asks for what is no page: robots.txt, sitemaps, letters. Under the same rules as a browser: no address that is not on the open internet but the
 * place that a person named, redirects included, to the address that was judged, and never more than fits.
 */
export class Fetcher {
  readonly #names = new Names()
  readonly #own: Destination
  readonly #agent: string

  /** `start`: the address that a person named. */
  constructor(start: string, agent: string) {
    this.#own = destinationOf(new URL(start))
    this.#agent = agent
  }

  /** Is the site on a network of its own, not on the open internet? */
  async isInside(): Promise<boolean> {
    return (await this.#names.addressOf(this.#own, [])) === 'private'
  }

  /** What is at an address, whatever its status, or the reason why there is nothing. */
  async get(address: string, options: FetchOptions): Promise<Fetched | Problem> {
    let url = new URL(address)
    const {origin} = url
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const got = await this.#getOnce(url, url.origin === origin ? options : {...options, cookies: undefined})
      if ('id' in got) return got
      const to = got.location === undefined ? undefined : URL.parse(got.location, url)
      if (!to) return {...got, url: url.href}
      if (!/^https?:$/.test(to.protocol) || options.follows?.(to.href) === false) return fatal('page-elsewhere', {to: to.href})
      url = to
    }
    return fatal('page-redirects')
  }

  async #getOnce(url: URL, {most, cut = false, cookies}: Once): Promise<Answer | Problem> {
    const destination = destinationOf(url)
    const found = await this.#names.addressOf(destination, [this.#own])
    if (typeof found === 'string') return fatal(problemOf[found], {host: url.host})
    const options: RequestOptions = {
      headers: {'user-agent': this.#agent, accept: '*/*', 'accept-language': 'nl,en;q=0.5', 'accept-encoding': 'gzip, identity', ...(cookies && {cookie: cookies})},
      lookup: always(found.address), agent: false, signal: AbortSignal.timeout(patience.whole), timeout: patience.silence
    }
    return new Promise((resolve) => {
      const asked = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options)
      asked.on('timeout', () => asked.destroy(new Error('timeout')))
      asked.on('error', (error) => resolve(reasonOf(error, url)))
      asked.on('response', (got) => take(got, {most, cut}, resolve, (error) => resolve(reasonOf(error, url))))
      asked.end()
    })
  }
}

interface Once extends Pick<FetchOptions, 'most' | 'cut'> {
  readonly cookies?: string | undefined
}

interface Answer extends Omit<Fetched, 'url'> {
  readonly location?: string
}

const problemOf: Readonly<Record<Refusal, Problem['id']>> = {private: 'page-private', 'unknown-host': 'page-unknown-host', unreachable: 'page-unreachable', 'too-large': 'page-too-large'}

/** Connects to the address that was judged, whatever the name says by now. */
function always(address: string): LookupFunction {
  const family = address.includes(':') ? 6 : 4
  return (_host, {all}, done) => (all ? done(null, [{address, family}]) : done(null, address, family))
}

/** Reads an answer, unpacked, up to the most that fits. */
function take(got: IncomingMessage, {most, cut}: {readonly most: number; readonly cut: boolean}, resolve: (answer: Answer | Problem) => void, fail: (error: Error) => void): void {
  const {statusCode: status = 0, headers: {location, 'content-type': type = '', 'content-encoding': encoding = '', 'retry-after': later}} = got
  const retryAfter = secondsOf(later ?? '')
  const head = {status, type: (type.split(';')[0] ?? '').trim().toLowerCase(), ...(retryAfter !== undefined && {retryAfter})}
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    got.destroy()
    return resolve({...head, bytes: new Uint8Array(), location})
  }
  let isOver = false
  const over = (): void => void (isOver = true)
  const chunks: Buffer[] = []
  const end = new Writable({write: (chunk: Buffer, _encoding, done) => done(void chunks.push(chunk))})
  const gate = (): Transform => new Budget({response: most, page: most}).gate('response', over)
  pipeline([got, gate(), ...unpackers(encoding).flatMap((unpacker) => [unpacker, gate()]), end], (error) => {
    if (isOver && !cut) resolve(fatal('page-too-large'))
    else if (error && !isOver) fail(error)
    else resolve({...head, bytes: new Uint8Array(Buffer.concat(chunks))})
  })
}

function unpackers(encoding: string): readonly Transform[] {
  const names: Readonly<Record<string, () => Transform>> = {gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress}
  const make = names[encoding.trim().toLowerCase()]
  return make ? [make()] : []
}

function reasonOf(error: Error, {host}: URL): Problem {
  const code = 'code' in error ? String(error.code) : ''
  if (error.message === 'timeout') return fatal('page-no-answer', {seconds: patience.silence / 1000})
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return fatal('page-no-answer', {seconds: patience.whole / 1000})
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|SSL|EPROTO/.test(code)) return fatal('page-certificate', {host, reason: code})
  return fatal('page-unreachable', {host, reason: code})
}
