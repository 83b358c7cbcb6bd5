import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {Fetcher, type FetchOptions} from '../../src/site/fetch.ts'
import {serve} from '../browser/servers.ts'

const usual: FetchOptions = {most: 1000}

test('what a server sends, packed or not, with how we make ourselves known', async () => {
  let agent = ''
  const {origin} = await serve({
    '/a.txt': (response, request) => {
      agent = request.headers['user-agent'] ?? ''
      response.writeHead(200, {'content-type': 'text/plain; charset=utf-8'}).end('Dag')
    },
    '/b': (response) => response.writeHead(404, {'content-encoding': 'gzip', 'retry-after': '7'}).end(gzipSync('Weg'))
  })
  const fetcher = new Fetcher(origin, 'Testpanel/9 (+https://wie.example)')
  expect(await fetcher.get(`${origin}/a.txt`, usual)).toEqual({url: `${origin}/a.txt`, status: 200, type: 'text/plain', bytes: new Uint8Array(Buffer.from('Dag'))})
  expect(await fetcher.get(`${origin}/b`, usual)).toMatchObject({status: 404, retryAfter: 7, bytes: new Uint8Array(Buffer.from('Weg'))})
  expect(agent).toBe('Testpanel/9 (+https://wie.example)')
})

test('no more than fits, however it is packed', async () => {
  const {origin} = await serve({
    '/groot': (response) => response.end('x'.repeat(2000)),
    '/bom': (response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(50_000_000))),
    '/stuk': (response) => response.writeHead(200, {'content-encoding': 'gzip'}).end('geen gzip')
  })
  const fetcher = new Fetcher(origin, '')
  expect(await fetcher.get(`${origin}/groot`, usual)).toMatchObject({id: 'page-too-large'})
  expect(await fetcher.get(`${origin}/bom`, {most: 100_000})).toMatchObject({id: 'page-too-large'})
  expect(await fetcher.get(`${origin}/stuk`, usual)).toMatchObject({id: 'page-unreachable'})
})

test('redirects: followed within bounds, not forever, and to no address that nobody named', async () => {
  const secret = await serve({'/': (response) => response.end('geheim')})
  const {origin} = await serve({
    '/een': (response) => response.writeHead(302, {location: '/twee'}).end(),
    '/twee': (response) => response.end('twee'),
    '/rond': (response) => response.writeHead(302, {location: '/rond'}).end(),
    '/naar-binnen': (response) => response.writeHead(302, {location: secret.origin}).end(),
    '/naar-bestand': (response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end()
  })
  const fetcher = new Fetcher(origin, '')
  expect(await fetcher.get(`${origin}/een`, usual)).toMatchObject({url: `${origin}/twee`, status: 200})
  expect(await fetcher.get(`${origin}/rond`, usual)).toMatchObject({id: 'page-redirects'})
  expect(await fetcher.get(`${origin}/naar-binnen`, usual)).toMatchObject({id: 'page-private'})
  expect(await fetcher.get(`${origin}/naar-bestand`, usual)).toMatchObject({id: 'page-elsewhere'})
  expect(await fetcher.get(`${origin}/een`, {...usual, follows: () => false})).toMatchObject({id: 'page-elsewhere', data: {to: `${origin}/twee`}})
  expect(secret.asked).toEqual([])
})

test('a server that is not there, and one whose certificate nobody vouches for, in words', async () => {
  const {origin} = await serve({'/': (response) => response.end()}, true)
  expect(await new Fetcher(origin, '').get(origin, usual)).toMatchObject({id: 'page-certificate'})
  const gone = 'http://127.0.0.1:1/'
  expect(await new Fetcher(gone, '').get(gone, usual)).toMatchObject({id: 'page-unreachable'})
  const unknown = 'http://bestaat-niet.invalid/'
  expect(await new Fetcher(unknown, '').get(unknown, usual)).toMatchObject({id: 'page-unknown-host'})
})

test('a site on the machine itself is inside one’s own network', async () => {
  expect(await new Fetcher('http://127.0.0.1:1/', '').isInside()).toBe(true)
  expect(await new Fetcher('http://93.184.216.34/', '').isInside()).toBe(false)
})
