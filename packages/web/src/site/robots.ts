import robotsParser from 'robots-parser'
import {robotName} from './agent.ts'
import type {Fetcher} from './fetch.ts'

const mostBytes = 500 * 1024
// A file for people has a few lines. Matching takes longer with each of these.
const mostLines = 5000
const mostCharacters = 1000
const mostStars = 1000
// Only paths matter: what holds for a site holds with and without TLS.
const anySite = 'http://site.invalid'
/** The longest that a site may have us wait between two pages, in seconds. */
const longestDelay = 30

interface Parsed {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
  getSitemaps(): string[]
}

// Its types say that it is a module with a default; it is a function.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Parsed

/** What a robots.txt says, as plain data: from it others make the same `Robots` without asking the site. */
export interface RobotsText {
  readonly text: string
  /** The status with which the server failed to give the file. */
  readonly failed?: number
}

/** What a site asks of programs that walk it (RFC 9309). */
export class Robots {
  readonly #parsed: Parsed | undefined
  /** What the file says. */
  readonly said: RobotsText
  /** The status with which the server failed to give the file: then everything is closed. */
  readonly failed: number | undefined
  /** Addresses of sitemaps that it names. */
  readonly sitemaps: readonly string[]
  /** Seconds between two pages, when it asks for that. */
  readonly delay: number | undefined

  private constructor(parsed: Parsed | undefined, text: string, failed?: number) {
    this.#parsed = parsed
    this.said = {text, ...(failed !== undefined && {failed})}
    this.failed = failed
    this.sitemaps = parsed?.getSitemaps() ?? []
    const delay = parsed?.getCrawlDelay(robotName)
    this.delay = delay !== undefined && delay > 0 ? Math.min(delay, longestDelay) : undefined
  }

  /** From what a robots.txt said before. */
  static from({text, failed}: RobotsText): Robots {
    return failed === undefined ? Robots.of(text) : new Robots(undefined, text, failed)
  }

  /** From the text of a robots.txt. What is too long or too twisted to be meant is left out. */
  static of(text: string): Robots {
    let stars = 0
    const isMeant = (line: string): boolean => line.length <= mostCharacters && (stars += line.split('*').length - 1) <= mostStars
    const lines = text.slice(0, mostBytes).split(/\r\n|\r|\n/, mostLines).filter(isMeant)
    const meant = lines.join('\n')
    return new Robots(parseRobots(`${anySite}/robots.txt`, meant), meant)
  }

  /** From the site itself. Without the file everything is open; a server that fails to give it is to be left alone. */
  static async ask(site: string, fetcher: Fetcher): Promise<Robots> {
    const got = await fetcher.get(new URL('/robots.txt', site).href, {most: mostBytes, cut: true})
    if ('id' in got) return Robots.of('')
    if (got.status >= 500) return new Robots(undefined, '', got.status)
    return Robots.of(got.status === 200 ? new TextDecoder().decode(got.bytes) : '')
  }

  /** May this address be asked for? */
  allows(address: string): boolean {
    const {pathname, search} = new URL(address)
    return this.#parsed !== undefined && this.#parsed.isAllowed(`${anySite}${pathname}${search}`, robotName) !== false
  }
}
