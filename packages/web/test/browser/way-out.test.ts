import {describe, expect, test} from 'vitest'
import {isPublic} from '../../src/browser/proxy/address.ts'
import {hasBrowser, openBrowser, outcome} from './opened.ts'
import {page, serve} from './servers.ts'

test.each(['127.0.0.1', '127.1.2.3', '10.0.0.1', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '240.0.0.1',
  '::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'geen adres', ''])('%s is not on the open internet', (address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['8.8.8.8', '93.184.216.34', '::ffff:8.8.8.8', '2a00:1450:400e::1'])('%s is', (address) => {
  expect(isPublic(address)).toBe(true)
})

describe.skipIf(!hasBrowser)('a page may reach its own server and the open internet, nothing else', () => {
  const browser = openBrowser({patience: {answer: 5000, load: 3000, settle: 1000}})

  test('in no way that a page can load something', async () => {
    const forbidden = await serve({'/': page('')})
    const there = (name: string): string => `${forbidden.origin}/${name}`
    const own = await serve({
      '/': page(`<img src="${there('img')}" alt=""><img src="/door" alt=""><iframe title="Kader" src="${there('iframe')}"></iframe><iframe title="Kader 2" src="/door"></iframe>
        <script src="${there('script')}"></script><object data="${there('object')}"></object><video src="${there('video')}"></video><form action="${there('form')}" method="post"></form>
        <script>
          fetch('${there('fetch')}').catch(() => {}); fetch('/door').catch(() => {}); navigator.sendBeacon('${there('beacon')}')
          new WebSocket('${there('socket').replace('http', 'ws')}'); new EventSource('${there('events')}')
          new Worker(URL.createObjectURL(new Blob(["fetch('${there('worker')}')"])))
          window.open('${there('popup')}'); document.forms[0].submit()
          const xhr = new XMLHttpRequest(); xhr.open('GET', '${there('xhr')}'); xhr.send()
          const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:${forbidden.port}'}]}); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        </script>`, `<link rel="stylesheet" href="${there('style')}"><link rel="preload" as="image" href="${there('preload')}"><link rel="preconnect" href="${forbidden.origin}"><link rel="icon" href="${there('icon')}">`),
      '/door': (response) => response.writeHead(302, {location: there('door')}).end()
    })
    expect(await outcome(browser(), `${own.origin}/`)).toBe('ok')
    expect(own.asked).toContain('/door')
    expect(forbidden.asked).toEqual([])
  })

  test('not when the page itself leads there', async () => {
    const forbidden = await serve({'/': page('')})
    const own = await serve({'/': (response) => response.writeHead(302, {location: `${forbidden.origin}/`}).end()})
    expect(await browser().visit(`${own.origin}/`)).toMatchObject({id: 'page-private', data: {host: `127.0.0.1:${forbidden.port}`}})
    expect(forbidden.asked).toEqual([])
  })

  test('no file of this machine', async () => {
    const {origin} = await serve({'/': page('<p>Tekst.</p><iframe title="Kader" src="file:///etc/passwd"></iframe><script>location.href = "file:///etc/passwd"</script>')})
    const visited = await browser().visit(`${origin}/`)
    expect('html' in visited && visited.html).not.toContain('root:')
  })
})
