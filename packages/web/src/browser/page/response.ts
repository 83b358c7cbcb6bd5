import {decodePage} from '@testpanel/core/page'
import type {CDPSession} from 'playwright-core'
import {bodyOf} from './body.ts'
import {stamp} from './stamp.ts'

/** What the server said of the page itself. */
export interface Answer {
  /** The HTTP status of the last answer; 0 when there was none. */
  status: number
  /** The kind of document, without what follows it: `text/html`. */
  type: string
  /** The source as it was sent, decoded; undefined where it is no HTML. */
  source: string | undefined
  /** It was held back: there is no page in it. */
  isOther: boolean
  /** It weighs more than any page, once unpacked: it was held back. */
  isTooLarge: boolean
  /** Where the page would send its visitor when it was there already. */
  moves: string | undefined
  /** The address that answered. */
  url: string
  /** Where the server sends its visitor, and where this visit does not go. */
  elsewhere: string | undefined
  /** Seconds after which the server wants to be asked again; undefined when it says nothing of it. */
  retryAfter: number | undefined
}

/** How far a server may send a visit on. */
export interface Bounds {
  /** The address that a person named: only its place may be one that is not on the open internet. */
  readonly named: string
  /** May it be sent to this address? */
  readonly follows: (address: string) => boolean
  /** Is this address that of the page that was asked for? */
  readonly isSame: (address: string) => boolean
}

interface Paused {
  readonly requestId: string
  readonly frameId: string
  readonly request: {readonly url: string}
  readonly responseStatusCode?: number
  readonly responseErrorReason?: string
  readonly responseHeaders?: readonly Header[]
}

interface Header {
  readonly name: string
  readonly value: string
}

const readable = new Set(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/xml', 'application/xml'])
// The body was decoded, put together and is sent on as UTF-8.
const changed = /^(?:content-length|content-encoding|transfer-encoding|content-type)$/i

/**
 * Stands between the server and the page: it keeps the source, puts stamps on it, holds back what is no page, and keeps the page where it is
 * once it has come. Only documents pass here: what a page loads besides goes its own way, which costs nothing.
 */
export class Responses {
  readonly #cdp: CDPSession
  readonly #mainFrame: string
  readonly #wasCut: () => boolean
  #answer: Answer = nothing()
  #moved = Promise.withResolvers<void>()
  #bounds: Bounds | undefined

  /** `wasCut`: has anything been broken off since the page was asked for, because it weighs too much? Nothing but the page itself has come when it is held back. */
  constructor(cdp: CDPSession, mainFrame: string, wasCut: () => boolean) {
    this.#cdp = cdp
    this.#wasCut = wasCut
    this.#mainFrame = mainFrame
    cdp.on('Fetch.requestPaused', (event) => void this.#handle(event).catch(() => this.#stop(event.requestId, 'ConnectionFailed')).catch(() => {}))
  }

  async start(): Promise<void> {
    await this.#cdp.send('Fetch.enable', {patterns: [{resourceType: 'Document', requestStage: 'Response'}]})
  }

  /** For the next page. */
  begin(bounds?: Bounds): void {
    this.#bounds = bounds
    this.#answer = nothing()
    this.#moved = Promise.withResolvers()
  }

  /** Resolves when the page would send its visitor on. */
  get moved(): Promise<void> {
    return this.#moved.promise
  }

  get answer(): Readonly<Answer> {
    return this.#answer
  }

  async #handle(event: Paused): Promise<void> {
    const {requestId, frameId, request, responseStatusCode: status = 0, responseErrorReason} = event
    const answer = this.#answer
    if (frameId !== this.#mainFrame || responseErrorReason !== undefined) return this.#pass(requestId)
    if (isRedirect(event)) return this.#redirect(event, answer)
    if (answer.status !== 0) {
      answer.moves ??= request.url
      this.#moved.resolve()
      return this.#stop(requestId)
    }
    answer.status = status
    answer.url = request.url
    answer.retryAfter = secondsOf(headerOf(event.responseHeaders ?? [], 'retry-after'))
    answer.type = typeOf(event)
    answer.isOther = isDownload(event) || !readable.has(answer.type)
    if (answer.isOther) return this.#stop(requestId)
    if (answer.type !== 'text/html') return this.#pass(requestId)
    await this.#stamp(event, answer)
  }

  /** A visit with bounds is not sent over them: nothing is asked there. */
  async #redirect({requestId, request, responseHeaders = []}: Paused, answer: Answer): Promise<void> {
    const to = URL.parse(headerOf(responseHeaders, 'location'), request.url)?.href
    if (to === undefined || answer.status !== 0 || this.#bounds?.follows(to) !== false) return this.#pass(requestId)
    answer.elsewhere = to
    return this.#stop(requestId)
  }

  async #stamp({requestId, responseStatusCode = 200, responseHeaders = []}: Paused, answer: Answer): Promise<void> {
    const bytes = await bodyOf(this.#cdp, requestId, headerOf(responseHeaders, 'content-encoding') !== '')
    if (bytes === undefined || this.#wasCut()) {
      answer.isTooLarge = true
      return this.#stop(requestId)
    }
    answer.source = decodePage(bytes, charsetOf(responseHeaders))
    const headers = [...responseHeaders.filter(({name}) => !changed.test(name)), {name: 'content-type', value: 'text/html; charset=utf-8'}]
    await this.#cdp.send('Fetch.fulfillRequest', {
      requestId, responseCode: responseStatusCode, responseHeaders: headers, body: Buffer.from(stamp(answer.source)).toString('base64')
    })
  }

  async #pass(requestId: string): Promise<void> {
    await this.#cdp.send('Fetch.continueRequest', {requestId})
  }

  /** As when a visitor presses Stop: the page that stands there stays. */
  async #stop(requestId: string, errorReason: 'Aborted' | 'ConnectionFailed' = 'Aborted'): Promise<void> {
    await this.#cdp.send('Fetch.failRequest', {requestId, errorReason})
  }
}

function nothing(): Answer {
  return {status: 0, type: '', source: undefined, isOther: false, isTooLarge: false, moves: undefined, url: '', elsewhere: undefined, retryAfter: undefined}
}

function headerOf(headers: readonly Header[], wanted: string): string {
  return headers.find(({name}) => name.toLowerCase() === wanted)?.value ?? ''
}

function isRedirect({responseStatusCode = 0, responseHeaders = []}: Paused): boolean {
  return [301, 302, 303, 307, 308].includes(responseStatusCode) && headerOf(responseHeaders, 'location') !== ''
}

function isDownload({responseHeaders = []}: Paused): boolean {
  return /^\s*attachment\b/i.test(headerOf(responseHeaders, 'content-disposition'))
}

/** A server that names no kind leaves it to the browser, which looks at the bytes: most often it is HTML. */
function typeOf({responseHeaders = []}: Paused): string {
  return (headerOf(responseHeaders, 'content-type').split(';')[0] ?? '').trim().toLowerCase() || 'text/html'
}

/** `Retry-After`: a number of seconds, or a moment. */
export function secondsOf(value: string): number | undefined {
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}

function charsetOf(headers: readonly Header[]): string | undefined {
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(headerOf(headers, 'content-type'))?.[1]
}
