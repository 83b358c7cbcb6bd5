import {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {SaxesParser} from 'saxes'
import type {Fetcher} from './fetch.ts'

const megabyte = 1024 * 1024
// What the protocol allows in one file (sitemaps.org), packed and not.
const most = {packed: 50 * megabyte, unpacked: 50 * megabyte, addresses: 50_000}
// What is taken of a site as a whole.
const mostFiles = 25
const mostDepth = 3
// Seconds for all of them together. A server that takes longer has pages that do too.
const mostSeconds = 120
/** The most addresses that are taken from the sitemaps of one site. */
const mostListed = 50_000

/** What the sitemaps of a site list. */
export interface Listed {
  readonly addresses: readonly string[]
  /** Sitemaps that could not be read. */
  readonly unread: readonly string[]
}

/** Reads the sitemaps of a site, and those that they name. `turn` is waited for before each. */
export async function readSitemaps(named: readonly string[], fetcher: Fetcher, turn: () => Promise<void>): Promise<Listed> {
  const addresses = new Set<string>()
  const unread: string[] = []
  const seen = new Set<string>()
  const waiting = named.map((url) => ({url, depth: 1}))
  const end = performance.now() + mostSeconds * 1000
  for (let one = waiting.shift(); one && seen.size < mostFiles && addresses.size < mostListed; one = waiting.shift()) {
    if (seen.has(one.url)) continue
    if (performance.now() > end) return {addresses: [...addresses], unread: [...unread, one.url, ...waiting.map(({url}) => url)]}
    seen.add(one.url)
    await turn()
    const found = await read(one.url, fetcher)
    if (!found) unread.push(one.url)
    for (const address of found?.pages ?? []) if (addresses.size < mostListed) addresses.add(address)
    if (one.depth < mostDepth) for (const url of found?.sitemaps ?? []) if (waiting.length < mostFiles && URL.canParse(url)) waiting.push({url, depth: one.depth + 1})
  }
  return {addresses: [...addresses], unread}
}

interface Found {
  readonly pages: readonly string[]
  readonly sitemaps: readonly string[]
}

async function read(url: string, fetcher: Fetcher): Promise<Found | undefined> {
  if (!/^https?:/i.test(url)) return undefined
  const got = await fetcher.get(url, {most: most.packed})
  if ('id' in got || got.status !== 200) return undefined
  try {
    return got.type === 'text/plain' && !isXml(got.bytes) ? linesOf(got.bytes) : await elementsOf(got.bytes)
  } catch {
    return undefined
  }
}

function isXml(bytes: Uint8Array): boolean {
  return isPacked(bytes) || new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().startsWith('<')
}

/** Are these bytes packed with gzip, whatever their name says? */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

/** A sitemap may be plain text, an address on each line. */
function linesOf(bytes: Uint8Array): Found {
  return {pages: new TextDecoder().decode(bytes).split(/\s+/, most.addresses).filter((line) => /^https?:/i.test(line)), sitemaps: []}
}

/** The addresses of a sitemap or of an index of sitemaps. What is wrong in the XML is passed over: what can be read of it counts. Undefined when it is something else. */
async function elementsOf(bytes: Uint8Array): Promise<Found | undefined> {
  const pages: string[] = []
  const sitemaps: string[] = []
  const parser = new SaxesParser()
  const open: string[] = []
  let root: string | undefined
  let text = ''
  parser.on('error', () => {})
  parser.on('opentag', ({name}) => {
    root ??= name
    if (open.length < 20) open.push(localName(name))
    text = ''
  })
  parser.on('text', (more) => (text = (text + more).slice(0, 5000)))
  parser.on('cdata', (more) => (text = (text + more).slice(0, 5000)))
  parser.on('closetag', ({name}) => {
    const around = open.at(-2)
    if (open.at(-1) === localName(name)) open.pop()
    if (localName(name) !== 'loc') return
    const into = around === 'sitemap' ? sitemaps : around === 'url' ? pages : undefined
    if (into && into.length < most.addresses) into.push(text.trim())
  })
  let size = 0
  const decoder = new TextDecoder()
  for await (const chunk of chunksOf(bytes)) {
    size += chunk.length
    if (size > most.unpacked || pages.length >= most.addresses) break
    parser.write(decoder.decode(chunk, {stream: true}))
  }
  return root !== undefined && /^(?:\w+:)?(?:urlset|sitemapindex)$/.test(root) ? {pages, sitemaps} : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pieces = function* (): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }
  if (!isPacked(bytes)) return yield* pieces()
  for await (const chunk of Readable.from(pieces()).pipe(createGunzip()) as AsyncIterable<Buffer>) yield chunk
}

/** The same addresses, so that the first ones are of every part of the site: in turn one of each first part of the path. */
export function spread(addresses: readonly string[]): readonly string[] {
  const parts = new Map<string, string[]>()
  for (const address of addresses) {
    const part = new URL(address).pathname.split('/')[1] ?? ''
    const own = parts.get(part)
    if (own) own.push(address)
    else parts.set(part, [address])
  }
  const ordered: string[] = []
  for (let turn = 0; parts.size > 0; turn++) {
    for (const [part, own] of parts) {
      const address = own[turn]
      if (address === undefined) parts.delete(part)
      else ordered.push(address)
    }
  }
  return ordered
}
