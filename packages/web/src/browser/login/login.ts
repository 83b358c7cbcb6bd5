import type {BrowserContext} from 'playwright-core'

/** What a browser has of someone who is logged in: cookies and what pages store. */
export type Stored = Awaited<ReturnType<BrowserContext['storageState']>>

/** What a step types. A secret comes from the environment and is shown as its name. */
export interface Typed {
  readonly value: string
  /** How it stands in the file: `$NAME`, or the text itself. */
  readonly shown: string
  readonly isSecret: boolean
}

/** One thing that a person does to log in. */
export type Step =
  | {readonly do: 'open'; readonly what: string}
  | {readonly do: 'fill'; readonly what: string; readonly typed: Typed}
  | {readonly do: 'click'; readonly what: string}
  | {readonly do: 'see'; readonly what: string}

/** How to be logged in on some sites: with what a browser kept of it, or by doing it again. */
export interface Login {
  /** Where it is for, as `https://mijn.gemeente.nl`. Nothing is typed anywhere else, and no cookie of another site is kept. */
  readonly origins: readonly string[]
  readonly stored?: Stored
  readonly steps?: readonly Step[]
  /** What stands on every page for who is logged in. */
  readonly everywhere?: string
}

/** Is a login for pages of this address? */
export function isFor({origins, stored}: Login, url: string): boolean {
  const {origin, hostname} = new URL(url)
  return origins.includes(origin) || (stored?.cookies ?? []).some(({domain}) => isOf(hostname, domain))
}

/** Does a host get the cookies of a domain? */
export function isOf(host: string, domain: string): boolean {
  const name = domain.replace(/^\./, '').toLowerCase()
  return host.toLowerCase() === name || (domain.startsWith('.') && host.toLowerCase().endsWith(`.${name}`))
}
