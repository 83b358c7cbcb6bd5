import {expect, test} from 'vitest'
import {Fetcher} from '../../src/site/fetch.ts'
import {Robots} from '../../src/site/robots.ts'
import {serve} from '../browser/servers.ts'

const site = 'https://gemeente.example'

test('the group for all, or our own group when there is one', () => {
  const all = Robots.of('User-agent: *\nDisallow: /prive/\nAllow: /prive/open\nDisallow: /*.json$\nCrawl-delay: 2\nSitemap: https://gemeente.example/kaart.xml')
  expect(['/', '/prive/a', '/prive/open', '/x.json', '/x.json?a', '//kwaad.example/prive/'].map((path) => all.allows(`${site}${path}`))).toEqual([true, false, true, false, true, true])
  expect([all.delay, all.sitemaps]).toEqual([2, ['https://gemeente.example/kaart.xml']])
  const own = Robots.of('User-agent: *\nDisallow: /\n\nUser-agent: testpanel\nDisallow: /zoeken')
  expect([own.allows(`${site}/afval`), own.allows(`${site}/zoeken?q=x`)]).toEqual([true, false])
})

test('a site may not have us wait longer than half a minute', () => {
  expect(['Crawl-delay: 86400', 'Crawl-delay: -1', 'Crawl-delay: veel'].map((line) => Robots.of(`User-agent: *\n${line}`).delay)).toEqual([30, undefined, undefined])
})

test('a file that is made to keep a program busy is read as far as it is meant', () => {
  const hostile = Robots.of(`User-agent: *\nDisallow: /prive\n${'Disallow: /*a*a*a*a*a*a*a*a*b\n'.repeat(100_000)}`)
  expect(hostile.allows(`${site}/prive`)).toBe(false)
  expect(hostile.allows(`${site}/${'a'.repeat(1900)}`)).toBe(true)
})

test('asked from the site: missing is open, failing is closed, a page in its place is open', async () => {
  const {origin} = await serve({})
  expect(await ask(origin)).toEqual([true, undefined])
  const failing = await serve({'/robots.txt': (response) => response.writeHead(503).end()})
  expect(await ask(failing.origin)).toEqual([false, 503])
  const page = await serve({'/robots.txt': '<!DOCTYPE html><title>Gemeente</title><p>Disallow: /'})
  expect(await ask(page.origin)).toEqual([true, undefined])
  const moved = await serve({'/robots.txt': (response) => response.writeHead(301, {location: '/elders'}).end(), '/elders': (response) => response.end('User-agent: *\nDisallow: /')})
  expect(await ask(moved.origin)).toEqual([false, undefined])
})

test('of a file that is far too large the beginning counts', async () => {
  const large = await serve({'/robots.txt': `User-agent: *\nDisallow: /\n${'# niets\n'.repeat(200_000)}`})
  expect(await ask(large.origin)).toEqual([false, undefined])
})

async function ask(origin: string): Promise<readonly [boolean, number | undefined]> {
  const robots = await Robots.ask(origin, new Fetcher(origin, 'Testpanel/0'))
  return [robots.allows(`${origin}/afval`), robots.failed]
}
