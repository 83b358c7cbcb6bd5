import {readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {Browser} from '../../src/browser/index.ts'
import {stamp} from '../../src/browser/page/stamp.ts'
import {hasBrowser, openBrowser, outcome, visited} from './opened.ts'
import {ownProcesses} from './processes.ts'
import {page, serve} from './servers.ts'

const megabyte = 1024 * 1024
const patience = {answer: 3000, load: 2000, settle: 500}
const caps = {response: 5 * megabyte, page: 20 * megabyte}

describe.skipIf(!hasBrowser)('pages that are no good', () => {
  const browser = openBrowser({patience, caps})

  test.each([[204], [404], [410], [500], [503]])('status %i is named', async (status) => {
    const {origin} = await serve({'/': (response) => response.writeHead(status, {'content-type': 'text/html'}).end('<h1>Fout</h1>')})
    expect(await browser().visit(`${origin}/`)).toEqual({id: 'page-status', data: {status}, fatal: true})
  })

  test('a file that is no page, and a page that must be saved', async () => {
    const {origin} = await serve({
      '/brief.docx': (response) => response.writeHead(200, {'content-type': 'application/octet-stream'}).end('PK'),
      '/brief.pdf': (response) => response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-1.4'),
      '/lijst.xml': (response) => response.writeHead(200, {'content-type': 'text/xml'}).end('<lijst><item>Papier</item></lijst>'),
      '/opslaan': (response) => response.writeHead(200, {'content-type': 'text/html', 'content-disposition': 'attachment; filename="x.html"'}).end(page(''))
    })
    expect(await browser().visit(`${origin}/brief.docx`)).toMatchObject({id: 'page-not-html', data: {type: 'application/octet-stream'}})
    expect(await outcome(browser(), `${origin}/brief.pdf`)).toBe('no-pdf-yet')
    expect(await outcome(browser(), `${origin}/opslaan`)).toBe('page-not-html')
    expect(await outcome(browser(), `${origin}/lijst.xml`)).toBe('page-not-html')
  })

  test('a server that sends nothing, and one that never ends', async () => {
    const {origin} = await serve({
      '/stil': () => {},
      '/eindeloos': (response) => {
        response.writeHead(200, {'content-type': 'text/html'})
        const timer = setInterval(() => response.write('<p>En nog een regel.</p>'), 50)
        response.on('close', () => clearInterval(timer))
      }
    })
    expect(await browser().visit(`${origin}/stil`)).toEqual({id: 'page-no-answer', data: {seconds: 3}, fatal: true})
    expect(await outcome(browser(), `${origin}/eindeloos`)).toBe('page-no-answer')
  })

  test('a picture that never comes: the page is checked, and that is said', async () => {
    const {origin} = await serve({'/': page('<img src="/traag.png" alt="Een container"><p>Zet uw container buiten.</p>'), '/traag.png': () => {}})
    const {problems, html} = await visited(browser(), `${origin}/`)
    expect(problems.map(({id}) => id)).toEqual(['page-incomplete'])
    expect(html).toContain('Zet uw container buiten.')
  })

  test('a certificate that nobody vouches for is named', async () => {
    const {origin, port, asked} = await serve({'/': page('')}, true)
    expect(await browser().visit(`${origin}/`)).toMatchObject({id: 'page-certificate', data: {host: `127.0.0.1:${port}`, reason: 'ERR_CERT_AUTHORITY_INVALID'}})
    expect(asked).toEqual([])
  })

  test('redirects without end', async () => {
    const {origin} = await serve({'/': (response) => response.writeHead(302, {location: '/'}).end()})
    expect(await outcome(browser(), `${origin}/`)).toBe('page-redirects')
  })

  test('a host that does not exist, and a port where nobody listens', async () => {
    expect(await outcome(browser(), 'http://bestaat-niet.invalid/')).toBe('page-unknown-host')
    expect(await outcome(browser(), 'https://bestaat-niet.invalid/')).toBe('page-unknown-host')
    expect(await outcome(browser(), 'http://127.0.0.1:1/')).toBe('page-unreachable')
    expect(await outcome(browser(), 'http://')).toBe('page-address')
  })

  test('50 MB of page, with and without its length said', async () => {
    const piece = '<p>Zet uw container buiten.</p>'.repeat(32_768)
    const {origin} = await serve({
      '/': (response) => response.writeHead(200, {'content-type': 'text/html', 'content-length': 50 * megabyte}).end(Buffer.alloc(50 * megabyte, 'a')),
      '/stroom': (response) => {
        response.writeHead(200, {'content-type': 'text/html'})
        for (let sent = 0; sent < 50 * megabyte; sent += piece.length) response.write(piece)
        response.end()
      }
    })
    expect(await outcome(browser(), `${origin}/`)).toBe('page-too-large')
    expect(await outcome(browser(), `${origin}/stroom`)).toBe('page-too-large')
  })

  test('a page of 300 MB packed in 300 KB, and one with nothing but tags: the memory for it is never asked', async () => {
    const packed = gzipSync(Buffer.alloc(300 * megabyte, '<p>Zet uw container buiten.</p>'))
    const {origin} = await serve({
      '/': (response) => response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(packed),
      '/gewoon': (response) => response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(page('<p>Gewoon ingepakt.</p>')))
    })
    const before = process.memoryUsage().rss
    expect(await outcome(browser(), `${origin}/`)).toBe('page-too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(1000 * megabyte)
    for (const tags of ['<b>'.repeat(7 * megabyte), '<div>'.repeat(250_000)]) expect(stamp(tags)).toBe(tags)
    expect((await visited(browser(), `${origin}/gewoon`)).source).toContain('<p>Gewoon ingepakt.</p>')
  })

  test('a script that never ends costs its page, and the next one is shown', async () => {
    const {origin} = await serve({
      '/meteen': page('<script>while (true);</script>'),
      '/later': page('<p>Even.</p><script>setTimeout(() => { while (true); }, 50)</script>'),
      '/goed': page('<p>Zet uw container buiten.</p>')
    })
    expect(await outcome(browser(), `${origin}/meteen`)).toBe('page-busy')
    expect(await outcome(browser(), `${origin}/later`)).toBe('page-busy')
    expect(await outcome(browser(), `${origin}/goed`)).toBe('ok')
  })

  test('a page that goes elsewhere stays, and that is said', async () => {
    const {origin} = await serve({
      '/script': page('<p>Deze pagina.</p><script>location.href = "/elders"</script>'),
      '/meta': page('<p>Deze pagina.</p>', '<meta http-equiv="refresh" content="0; url=/elders">'),
      '/later': page('<p>Deze pagina.</p><script>setTimeout(() => location.assign("/elders"), 20)</script>'),
      '/elders': page('<p>Elders.</p>')
    })
    for (const path of ['/script', '/meta', '/later']) {
      const {problems, html} = await visited(browser(), `${origin}${path}`)
      expect(problems, path).toEqual([{id: 'page-moves', data: {to: `${origin}/elders`}, fatal: false}])
      expect(html, path).toContain('Deze pagina.')
    }
  })

  test('windows, dialogs and downloads that a page opens come to nothing', async () => {
    const {origin, asked} = await serve({
      '/': page(`<p>Zet uw container buiten.</p><script>
        alert('Let op'); confirm('Weet u het zeker?'); window.open('/venster')
        addEventListener('beforeunload', (event) => event.preventDefault())
        const link = Object.assign(document.createElement('a'), {href: '/bestand', download: 'bestand.bin'}); document.body.append(link); link.click()
        navigator.serviceWorker?.register('/werker.js').catch(() => {})
        Notification.requestPermission(); navigator.geolocation.getCurrentPosition(() => {})</script>`),
      '/venster': page('<p>Venster</p>'),
      '/bestand': (response) => response.writeHead(200, {'content-type': 'application/octet-stream'}).end('x'),
      '/werker.js': (response) => response.writeHead(200, {'content-type': 'text/javascript'}).end('fetch("/uit-werker")')
    })
    expect(await outcome(browser(), `${origin}/`)).toBe('ok')
    expect(await outcome(browser(), `${origin}/`)).toBe('ok')
    expect(asked).not.toContain('/werker.js')
    expect(asked).not.toContain('/uit-werker')
  })

  test('a page that lies to scripts: what is seen is what is there', async () => {
    const {origin} = await serve({'/': page(`<img src="/x.png"><script>
      document.querySelectorAll = () => []; Element.prototype.getAttribute = () => 'alt'; window.axe = {run: () => ({violations: []})}
      JSON.stringify = () => '{}'; Object.prototype.toJSON = () => ({})</script>`)})
    const {facts} = await visited(browser(), `${origin}/`)
    expect(facts.results.find(({rule}) => rule === 'image-alt')?.nodes).toHaveLength(1)
  })
})

describe.skipIf(!hasBrowser)('a browser that fails', () => {
  const browser = openBrowser({patience, caps})

  test.each([['the process of the page', '--type=renderer'], ['the browser', '--remote-debugging']])('%s dies: the page is tried twice, then said; the next one is shown', async (_what, words) => {
    const {origin, asked} = await serve({
      '/': page('<p>Tekst.</p><img src="/einde.png" alt="">'),
      '/einde.png': () => ownProcesses(words).forEach((pid) => process.kill(pid, 'SIGKILL')),
      '/goed': page('<p>Tekst.</p>')
    })
    expect(await outcome(browser(), `${origin}/`)).toBe('page-crashed')
    expect(asked.filter((path) => path === '/')).toHaveLength(2)
    expect(await outcome(browser(), `${origin}/goed`)).toBe('ok')
  })

  test('no browser, and a program that is none', async () => {
    expect(await new Browser({path: '/bestaat/niet'}).visit('http://127.0.0.1:1/')).toEqual({id: 'no-browser', data: {path: '/bestaat/niet'}, fatal: true})
    expect(await new Browser({path: process.execPath}).visit('http://127.0.0.1:1/')).toMatchObject({id: 'browser-failed'})
  })

  test('its profile is gone when it stops', async () => {
    const own = new Browser({tabs: 1})
    const before = profiles()
    const {origin} = await serve({'/': page('<script>document.cookie = "a=b"; localStorage.a = "b"</script>')})
    expect(await outcome(own, `${origin}/`)).toBe('ok')
    expect(profiles().length).toBeGreaterThan(before.length)
    await own.stop()
    expect(profiles()).toEqual(before)
  })
})

function profiles(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('playwright_chromiumdev_profile-')).sort()
}
