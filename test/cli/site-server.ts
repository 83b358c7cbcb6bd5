import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {onTestFinished} from 'vitest'
import {fixtures} from './testpanel.ts'

/** A site on this machine that is gone after the test. */
export interface SiteServer {
  readonly origin: string
  /** The paths that were asked for, with their questions. */
  readonly asked: readonly string[]
  /** Resolves when this many pages have been asked for. */
  until(pages: number): Promise<void>
}

type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void)

/** Serves paths with the HTML they give, or what they do. `{origin}` in what is served becomes the address of the site. */
export async function serveSite(pages: Readonly<Record<string, Answer>>): Promise<SiteServer> {
  const asked: string[] = []
  const waiting: {readonly pages: number; readonly resolve: () => void}[] = []
  const server = createServer((request, response) => {
    const {url = ''} = request
    asked.push(url)
    for (const one of waiting) if (asked.length >= one.pages) one.resolve()
    const answer = pages[url] ?? pages[`${url.split('?')[0]}?`]
    if (answer === undefined) response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Niet gevonden</h1>')
    else if (typeof answer === 'string') response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(answer.replaceAll('{origin}', origin))
    else answer(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {origin, asked, until: (count) => new Promise((resolve) => (asked.length >= count ? resolve() : waiting.push({pages: count, resolve})))}
}

/** A page of a site: its links, and what else stands on it. */
export function page(title: string, links: readonly string[] = [], extra = '', head = ''): string {
  return `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>${title} | Gemeente</title>${head}</head>\n<body>\n<header><img src="/logo.png"></header>\n<main><h1>${title}</h1>\n<p>U leest hier over ${title.toLowerCase()}.</p>${extra}\n<ul>${links.map((link, n) => `<li><a href="${link}">${title}: deel ${n + 1}</a></li>`).join('\n')}</ul></main></body></html>`
}

/** Gives a letter of the fixtures. */
export function letter(name: string, type: string): Answer {
  return (response) => response.writeHead(200, {'content-type': type}).end(readFileSync(join(fixtures, 'brieven', name)))
}

/** The kinds that servers give letters. */
export const types = {docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', odt: 'application/vnd.oasis.opendocument.text'}

/** A site with much of what a crawl meets. */
export function wholeSite(elsewhere: string): Readonly<Record<string, Answer>> {
  const redirect = (to: string): Answer => (response) => response.writeHead(302, {location: to}).end()
  let busy = 0
  const self = (response: ServerResponse, text: string): void => void response.writeHead(200, {'content-type': 'text/xml'}).end(text)
  return {
    '/robots.txt': (response, {headers}) => response.end(`User-agent: *\nDisallow: /prive/\nSitemap: http://${headers.host}/kaart.xml\n`),
    '/kaart.xml': (response, {headers}) => self(response, `<sitemapindex><sitemap><loc>http://${headers.host}/deel.xml.gz</loc></sitemap></sitemapindex>`),
    '/deel.xml.gz': (response, {headers}) => response.end(gzipSync(`<urlset>${['/los', '/', '/weg-uit-kaart', 'https://ander.example/'].map((path) => `<url><loc>${path.startsWith('/') ? `http://${headers.host}${path}` : path}</loc></url>`).join('')}</urlset>`)),
    '/': page('Voorpagina', ['/afval?utm_source=home', '/afval#tijden', '/oud', '/afval?print=1', '/agenda?dag=1', '/rond', '/elders', '/weg', '/prive/dossier', '/uitloggen', '/brief.docx', '/download?nummer=3', '/folder.pdf', '/foto.jpg', '/druk', '/toelichting.docx', '/index.html', 'mailto:info@gemeente.example', '//ander.example/', '/stuk']),
    '/afval': page('Afval', ['/', '/weg']),
    '/afval?print=1': page('Afval', [], '', '<link rel="canonical" href="/afval">'),
    '/oud': redirect('/afval'),
    '/los': page('Los'),
    '/rond': redirect('/rond2'),
    '/rond2': redirect('/rond'),
    '/elders': redirect(elsewhere),
    '/agenda?': (response, {url = ''}) => {
      const day = Number(/dag=(\d+)/.exec(url)?.[1] ?? 1)
      response.writeHead(200, {'content-type': 'text/html'}).end(page(`Agenda dag ${day}`, [`/agenda?dag=${day + 1}`, `/agenda?dag=${day + 2}`]))
    },
    '/prive/dossier': page('Geheim'),
    '/uitloggen': page('Uitgelogd'),
    '/brief.docx': letter('belastingaanslag.docx', types.docx),
    '/download?nummer=3': letter('schuldhulp-uitnodiging.odt', types.odt),
    '/toelichting.docx': page('Toelichting'),
    '/folder.pdf': (response) => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-1.7'),
    '/druk': (response) => (busy++ === 0 ? response.writeHead(429, {'retry-after': '1'}).end() : response.writeHead(200, {'content-type': 'text/html'}).end(page('Druk'))),
    '/stuk': (response) => response.writeHead(500, {'content-type': 'text/html'}).end('<h1>Fout</h1>')
  }
}
