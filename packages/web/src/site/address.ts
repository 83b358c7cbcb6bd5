import {extname} from 'node:path/posix'

// An address that is longer, or deeper, is made by a program that never stops.
const mostCharacters = 2000
const mostParts = 16

// What tells who came from where, and says nothing of the page.
const tracking = /^(?:utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|mc_[ce]id|_ga|_gl|gclid|gclsrc|dclid|fbclid|msclkid|yclid|igshid|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken)$/i

/**
 * An address as it is kept: without what follows `#`, without a name and password, and without what only says where a visitor came from. Undefined for what
 * is not of the web, or is longer or deeper than a person would make it.
 */
export function tidy(href: string, base?: string): string | undefined {
  const url = URL.parse(href, base)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/i, '')
  const kept = url.search.slice(1).split('&').filter((part) => part !== '' && !tracking.test(part.split('=', 1)[0] ?? ''))
  url.search = kept.join('&')
  return url.href.length > mostCharacters || isWinding(url.pathname) ? undefined : url.href
}

/** A path that goes round: `/a/b/a/b/a/b`, of links that begin in the wrong place. */
function isWinding(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '')
  const times = new Map<string, number>()
  for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1)
  return parts.length > mostParts || [...times.values()].some((count) => count > 2)
}

/**
 * What makes two addresses the same page, whatever way they are written: with and without TLS, `www.` and the name of the first page of a folder, and
 * with their questions in another order.
 */
export function keyOf(address: string): string {
  const {hostname, port, pathname, search} = new URL(address)
  const path = pathname.replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/')
  const query = search.slice(1).split('&').sort().join('&')
  return `${hostname.replace(/^www\./, '')}:${port}${path}${query === '' ? '' : `?${query}`}`
}

/** What is to be expected at an address, from its name. */
export type Kind = 'page' | 'document' | 'pdf' | 'other'

const documents = new Set(['.docx', '.docm', '.dotx', '.odt', '.ott', '.doc', '.rtf'])
const others = new Set([
  '.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.svg', '.ico', '.bmp', '.tif', '.tiff', '.css', '.js', '.mjs', '.map', '.woff', '.woff2', '.ttf', '.otf', '.eot',
  '.mp3', '.mp4', '.m4a', '.m4v', '.webm', '.ogg', '.wav', '.avi', '.mov', '.wmv', '.vtt', '.srt', '.zip', '.gz', '.tgz', '.rar', '.7z', '.exe', '.msi', '.dmg', '.apk', '.iso',
  '.xml', '.rss', '.atom', '.json', '.jsonld', '.rdf', '.ttl', '.csv', '.tsv', '.xls', '.xlsx', '.xlsm', '.ods', '.ppt', '.pptx', '.odp', '.ics', '.vcf', '.kml', '.kmz', '.gpx', '.geojson', '.shp',
  '.epub', '.mobi', '.eml', '.msg', '.txt', '.dwg', '.dxf', '.eps', '.ps'
])

/** What is at an address, as far as its name tells. */
export function kindOf(address: string): Kind {
  const extension = extensionOf(address)
  if (extension === '.pdf') return 'pdf'
  return documents.has(extension) ? 'document' : others.has(extension) ? 'other' : 'page'
}

/** What a name ends in, in lower case with the dot; empty where it has no ending. */
export function extensionOf(address: string): string {
  return extname(new URL(address).pathname).toLowerCase()
}

// Words of an address that end a session or change something when it is asked for.
const leaves = /(?:^|[/._?&=-])(?:log-?out|log_out|sign-?out|sign_out|uitloggen|uitlog|log-?uit|afmelden-account)(?:[/._?&=-]|$)/i
const changes = /[?&](?:action|actie|do|cmd|task|op|mode)=(?:delete|remove|verwijder(?:en)?|wis(?:sen)?|logout|logoff|cancel|annuleer|annuleren|add-to-cart)\b/i

/** Would asking for this address do something, such as log a visitor out? */
export function isDeed(address: string): boolean {
  const {pathname, search} = new URL(address)
  return leaves.test(pathname + search) || changes.test(search)
}

/** The host of a site: every address on it belongs to the site. With or without `www.` and TLS is the same host. */
export class Host {
  readonly #name: string

  constructor(start: string) {
    this.#name = hostOf(start)
  }

  has(address: string): boolean {
    return hostOf(address) === this.#name
  }
}

function hostOf(address: string): string {
  const {hostname, port} = new URL(address)
  return `${hostname.replace(/^www\./, '')}:${port}`
}
