import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {Fetcher} from '../../src/site/fetch.ts'
import {readSitemaps, spread, type Listed} from '../../src/site/sitemap.ts'
import {serve} from '../browser/servers.ts'

const urlset = (addresses: readonly string[], extra = ''): string => `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>\n  ${address}\n</loc><lastmod>2026-11-22</lastmod>${extra}</url>`).join('\n')}</urlset>`
const index = (addresses: readonly string[]): string => `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`
type Answer = Parameters<typeof serve>[0][string]
const xml = (text: string): Answer => (response) => response.writeHead(200, {'content-type': 'application/xml'}).end(text)

test('an index of sitemaps, packed and plain, with what else may stand in them', async () => {
  const files: Record<string, Answer> = {}
  const {origin, asked} = await serve(files)
  files['/kaart.xml'] = xml(index([`${origin}/een.xml.gz`, `${origin}/twee.xml`, `${origin}/kaart.xml`, 'geen adres']))
  files['/een.xml.gz'] = (response) => response.writeHead(200, {'content-type': 'application/x-gzip'}).end(gzipSync(urlset([`${origin}/a?x=1&amp;y=2`], '<image:image><image:loc>https://x.example/plaatje.png</image:loc></image:image>')))
  files['/twee.xml'] = xml(urlset([`${origin}/b`, `${origin}/a?x=1&amp;y=2`]).replace('<urlset xmlns=', '<s:urlset xmlns:s=').replaceAll(/<(\/?)(url|loc|urlset)>/g, '<$1s:$2>'))
  expect(await read(origin, [`${origin}/kaart.xml`])).toEqual({addresses: [`${origin}/a?x=1&y=2`, `${origin}/b`], unread: []})
  expect(asked).toEqual(['/kaart.xml', '/een.xml.gz', '/twee.xml'])
})

test('plain text, a page in the place of a sitemap, one that is cut off, and one that is not there', async () => {
  const {origin} = await serve({
    '/lijst.txt': (response) => response.writeHead(200, {'content-type': 'text/plain'}).end('https://gemeente.example/a\r\nhttps://gemeente.example/b\n\nrommel\n'),
    '/pagina': '<!DOCTYPE html><html><body><url><loc>https://gemeente.example/x</loc></url></body></html>',
    '/half.xml': xml(urlset(['https://gemeente.example/a', 'https://gemeente.example/b']).slice(0, -30)),
    '/half.gz': (response) => response.end(gzipSync(urlset(['https://gemeente.example/a'])).subarray(0, 60))
  })
  expect(await read(origin, [`${origin}/lijst.txt`])).toEqual({addresses: ['https://gemeente.example/a', 'https://gemeente.example/b'], unread: []})
  expect(await read(origin, [`${origin}/pagina`, `${origin}/weg.xml`, `${origin}/half.gz`])).toEqual({addresses: [], unread: [`${origin}/pagina`, `${origin}/weg.xml`, `${origin}/half.gz`]})
  expect((await read(origin, [`${origin}/half.xml`])).addresses).toEqual(['https://gemeente.example/a', 'https://gemeente.example/b'])
})

test('hostile: entities, a bomb, an index that goes on for ever, more than fits', async () => {
  const files: Record<string, Answer> = {}
  const {origin, asked} = await serve(files)
  files['/lol.xml'] = xml(`<!DOCTYPE urlset [<!ENTITY a "https://gemeente.example/a"><!ENTITY b "&a;&a;&a;&a;">]><urlset><url><loc>&b;</loc></url><url><loc>https://gemeente.example/echt</loc></url></urlset>`)
  files['/bom.gz'] = (response) => response.end(gzipSync(Buffer.concat([Buffer.from('<urlset>'), Buffer.alloc(200_000_000, ' ')])))
  for (let n = 0; n < 100; n++) files[`/diep-${n}.xml`] = xml(index([`${origin}/diep-${n + 1}.xml`]))
  files['/breed.xml'] = xml(index(Array.from({length: 500}, (_, n) => `${origin}/diep-${n}.xml`)))
  files['/veel.xml'] = xml(urlset(Array.from({length: 60_000}, (_, n) => `https://gemeente.example/${n}`)))
  expect((await read(origin, [`${origin}/lol.xml`])).addresses).toContain('https://gemeente.example/echt')
  expect((await read(origin, [`${origin}/bom.gz`])).addresses).toEqual([])
  expect((await read(origin, [`${origin}/veel.xml`])).addresses).toHaveLength(50_000)
  await read(origin, [`${origin}/diep-0.xml`])
  expect(asked.filter((path) => path.startsWith('/diep-'))).toEqual(['/diep-0.xml', '/diep-1.xml', '/diep-2.xml'])
  await read(origin, [`${origin}/breed.xml`])
  expect(asked.length).toBeLessThanOrEqual(3 + 3 + 25)
})

test('the first addresses are of every part of the site', () => {
  const of = (...paths: readonly string[]): string[] => paths.map((path) => `https://gemeente.example/${path}`)
  expect(spread(of('nieuws/1', 'nieuws/2', 'nieuws/3', 'afval', 'wonen/a', 'wonen/b'))).toEqual(of('nieuws/1', 'afval', 'wonen/a', 'nieuws/2', 'wonen/b', 'nieuws/3'))
})

async function read(origin: string, sitemaps: readonly string[]): Promise<Listed> {
  return readSitemaps(sitemaps, new Fetcher(origin, ''), async () => {})
}
