import {describe, expect, test} from 'vitest'
import type {Bounds} from '../../src/browser/index.ts'
import {hasBrowser, openBrowser} from '../browser/opened.ts'
import {page, serve} from '../browser/servers.ts'

describe.skipIf(!hasBrowser)('a visit with bounds', () => {
  const browser = openBrowser()
  const within = (origin: string, path: string): Bounds => ({named: origin, follows: (address) => address.startsWith(origin), isSame: (address) => new URL(address).pathname === path})

  test('goes where the server sends it, up to the bounds, and tells where that is', async () => {
    const other = await serve({'/': page('<p>Elders.</p>')})
    const {origin, asked} = await serve({
      '/oud': (response) => response.writeHead(301, {location: '/nieuw'}).end(),
      '/nieuw': page('<p>Nieuw.</p>'),
      '/weg': (response) => response.writeHead(302, {location: `${other.origin}/`}).end(),
      '/koekje': (response, {headers}) => (headers.cookie === undefined ? response.writeHead(302, {location: '/koekje', 'set-cookie': 'gezien=1'}).end() : response.writeHead(200, {'content-type': 'text/html'}).end(page('<p>Gezien.</p>')))
    })
    const visit = (path: string): Promise<unknown> => browser().visit(`${origin}${path}`, within(origin, path))
    expect(await visit('/oud')).toMatchObject({id: 'page-elsewhere', data: {to: `${origin}/nieuw`}})
    expect(await visit('/weg')).toMatchObject({id: 'page-elsewhere', data: {to: `${other.origin}/`}})
    expect(other.asked).toEqual([])
    expect(await visit('/koekje')).toMatchObject({facts: {title: 'Afval | Gemeente'}})
    expect(asked).toContain('/nieuw')
  })

  test('has no way to a place on this machine that nobody named, also when it is the page itself', async () => {
    const {origin, asked} = await serve({'/': page('<p>Geheim.</p>')})
    const named = {named: 'http://gemeente.example/', follows: () => true, isSame: () => true}
    expect(await browser().visit(`${origin}/`, named)).toMatchObject({id: 'page-private'})
    expect(asked).toEqual([])
  })

  test('a busy server says when to come back', async () => {
    const {origin} = await serve({'/': (response) => response.writeHead(503, {'retry-after': '12', 'content-type': 'text/html'}).end('<p>Druk</p>')})
    expect(await browser().visit(`${origin}/`)).toMatchObject({id: 'page-status', data: {status: 503, retryAfter: 12}})
  })
})
