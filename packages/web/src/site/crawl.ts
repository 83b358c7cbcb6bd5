import {isDeed, keyOf, kindOf, tidy, type Host} from './address.ts'
import type {Address, Frontier} from './frontier.ts'
import type {Turns} from './pace.ts'
import type {Robots} from './robots.ts'

/** What looking at an address gave. */
export interface Look<Entry> {
  /** What the report says of it; absent when there is nothing to say: it leads to another address, or it is no page. */
  readonly entry?: Entry
  /** The address that this one sends its visitors to. */
  readonly to?: string
  /** The address that the page says it has itself. */
  readonly canonical?: string
  /** Where the page leads. */
  readonly links: readonly string[]
  /** The server is too busy: ask again after so many seconds. */
  readonly busy?: number
}

/** What is kept of an address. */
export interface Kept<Entry> {
  readonly entry?: Entry
  /** The page is the same as this one, on the same site. */
  readonly same?: string
  /** Where the page leads on the site, also to what is no page. */
  readonly links: readonly string[]
}

/** A site, and how it is walked. */
export interface Walk<Entry> {
  readonly frontier: Frontier<Kept<Entry>>
  readonly host: Host
  readonly robots: Robots
  readonly turns: Turns
  /** Looks at an address; undefined when there is no time for it any more, and then the walk ends. */
  readonly look: (address: Address) => Promise<Look<Entry> | undefined>
  /** How many addresses at a time. */
  readonly at: number
  /** After each address. */
  readonly onStep?: () => void
}

// A page that links to more is a list that other pages repeat.
const mostLinks = 2000

/** Looks at all addresses of a site, beginning with those that the frontier holds. What was done before is not done again. */
export async function crawl<Entry>(walk: Walk<Entry>): Promise<void> {
  const late = Promise.withResolvers<undefined>()
  const work = async (): Promise<void> => {
    for (;;) {
      const address = await Promise.race([walk.frontier.next(), late.promise])
      if (!address) return
      const seen = await lookTwice(walk, address)
      if (!seen) return late.resolve(undefined)
      await walk.frontier.finish(address, ...keptOf(seen, address, walk))
      walk.onStep?.()
    }
  }
  await Promise.all(Array.from({length: walk.at}, work))
}

/** A server that is busy is asked once more, when it wants to be. */
async function lookTwice<Entry>({turns, look}: Walk<Entry>, address: Address): Promise<Look<Entry> | undefined> {
  await turns.turn()
  const first = await look(address)
  if (first?.busy === undefined) return first
  await turns.hold(first.busy)
  await turns.turn()
  return look(address)
}

function keptOf<Entry>({entry, to, canonical, links}: Look<Entry>, address: Address, {host, robots}: Walk<Entry>): [Kept<Entry>, Address[]] {
  const own = [...new Set(links.flatMap((link) => tidy(link) ?? []))].filter((link) => host.has(link) && link !== address.url).slice(0, mostLinks)
  const same = sameAs(address.url, to === undefined ? undefined : tidy(to), canonical === undefined ? undefined : tidy(canonical), host)
  const found = [...(same === undefined ? [] : [same]), ...own].filter((link) => isWalked(link, robots))
  return [{...(entry !== undefined && {entry}), ...(same !== undefined && {same}), links: own}, found.map((url) => ({url, depth: address.depth + 1}))]
}

/** Is this an address to look at? Letters are; PDF files, pictures and what ends a session are not. */
export function isWalked(address: string, robots: Robots): boolean {
  const kind = kindOf(address)
  return (kind === 'page' || kind === 'document') && !isDeed(address) && robots.allows(address)
}

/**
 * The address of the same page. Where the server leads is certain. What a page calls itself is believed when that ends in the same name: there
 * are sites of which every page says to be the home page.
 */
function sameAs(url: string, to: string | undefined, canonical: string | undefined, host: Host): string | undefined {
  if (to !== undefined && host.has(to) && keyOf(to) !== keyOf(url)) return to
  if (canonical === undefined || !host.has(canonical) || keyOf(canonical) === keyOf(url)) return undefined
  return lastName(canonical) === lastName(url) ? canonical : undefined
}

function lastName(address: string): string {
  return new URL(address).pathname.toLowerCase().replace(/\.\w{2,5}$/, '').split('/').findLast((part) => part !== '') ?? ''
}
