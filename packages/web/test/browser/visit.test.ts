import type {ServerResponse} from 'node:http'
import {locate} from '@testpanel/core'
import {readRendered} from '@testpanel/core/engine'
import {describe, expect, test} from 'vitest'
import type {Visit} from '../../src/browser/index.ts'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {page, serve} from './servers.ts'

describe.skipIf(!hasBrowser)('what is gathered of a page', () => {
  const browser = openBrowser()

  test('both engines ran, with what they found at its line and column of the source', async () => {
    const html = page('<p>Tekst.</p>\n  <img src="/x.png">')
    const {origin} = await serve({'/': html})
    const visit = await visited(browser(), `${origin}/`)
    const {facts} = await readRendered({path: `${origin}/`, ...visit})
    expect(facts).toMatchObject({url: `${origin}/`, engine: 'browser', title: 'Afval | Gemeente', lang: 'nl', viewports: [{width: 1280, height: 800}]})
    expect(facts.ran.filter((rule) => rule.startsWith('axe:')).length).toBeGreaterThan(95)
    expect(facts.ran.filter((rule) => rule.startsWith('accesslint:')).length).toBeGreaterThan(85)
    for (const rule of ['image-alt', 'text-alternatives/img-alt']) {
      const [node] = facts.results.find((result) => result.rule === rule)?.nodes ?? []
      expect(node, rule).toMatchObject({selector: 'body > main > img', snippet: '<img src="/x.png">', source: {line: 8, column: 3}})
      expect(html.slice(...(node?.source?.at ?? []))).toBe('<img src="/x.png">')
    }
    expect(JSON.stringify(facts)).not.toContain('data-tp')
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })

  test('every word is found again at its place in the source', async () => {
    const html = page('<p>Zet uw container &amp; doos <em>buiten</em>.<br>Caf&eacute; &euro; 70.</p><ul><li>Papier<li>Glas</ul><table><tr><td>Een<td>Twee</table>')
    const {origin} = await serve({'/': html})
    const {document} = await readRendered({path: '', ...(await visited(browser(), `${origin}/`))})
    for (const {0: word, index} of document.text.matchAll(/[\p{L}\d]+/gu)) {
      const place = locate(document, [index, index + word.length])
      const found = html.slice(...(place?.at ?? [0, 0]))
      expect(found.replace('&eacute;', 'é'), word).toBe(word)
    }
  })

  test('a comment for Testpanel counts also where it stands around the page', async () => {
    const {origin} = await serve({'/voor': `<!-- testpanel negeer-bestand: proef -->\n${page('<p>Tekst.</p>')}`, '/na': `${page('<p>Tekst.</p>')}<!-- testpanel negeer-bestand lange-zin: proef -->`})
    for (const [path, rules] of [['/voor', []], ['/na', ['lange-zin']]] as const) {
      const {document} = await readRendered({path, ...(await visited(browser(), `${origin}${path}`))})
      expect(document.suppressions).toEqual([{rules, reason: 'proef', at: [0, document.text.length]}])
    }
  })

  test('text of a script has the nearest element that stands in the source', async () => {
    const html = page('<div id="x"></div><script>document.getElementById("x").innerHTML = "<p>Door een script.</p>"</script>')
    const {origin} = await serve({'/': html})
    const {document} = await readRendered({path: '', ...(await visited(browser(), `${origin}/`))})
    const at = document.text.indexOf('Door een')
    const place = locate(document, [at, at + 4])
    expect(html.slice(...(place?.at ?? [0, 0]))).toBe('<div id="x">')
  })

  test.each([
    ['fetches, a while after it stood there', 'fetch("/gegevens").then((answer) => answer.text()).then((text) => { document.getElementById("x").innerHTML = text })', 700],
    ['fetches, and then fetches more', 'fetch("/lijst").then(() => fetch("/gegevens")).then((answer) => answer.text()).then((text) => { document.getElementById("x").innerHTML = text })', 700],
    ['makes itself, where nothing stood yet', 'for (const one of document.querySelectorAll("h1, p")) one.textContent = "Laden"; setTimeout(() => { document.getElementById("x").innerHTML = "<p>Van de gemeente.</p>" }, 300)', 0]
  ])('what a page %s, is read too', async (_how, script, wait) => {
    const later = (response: ServerResponse): void => void setTimeout(() => response.writeHead(200, {'content-type': 'text/html'}).end('<p>Van de gemeente.</p>'), wait)
    const {origin} = await serve({'/': page(`<p>Hier staat al een zin van meer dan dertig tekens.</p><div id="x"></div><script>${script}</script>`), '/lijst': later, '/gegevens': later})
    const {document} = await readRendered({path: '', ...(await visited(browser(), `${origin}/`))})
    expect(document.text).toContain('Van de gemeente.')
  })

  test('of a page with thousands of elements, what takes longest is done too, once', async () => {
    const {origin} = await serve({'/': page(`<p style="color:#bbb;background:#fff">Te bleek.</p><img src="/x.png">${'<i></i>'.repeat(6000)}`)})
    const {facts} = await visited(browser(), `${origin}/`)
    for (const rule of ['image-alt', 'color-contrast']) expect(facts.results.filter((result) => result.rule === rule && result.outcome === 'violation').flatMap(({nodes}) => nodes), rule).toHaveLength(1)
    for (const rule of ['axe:image-alt', 'axe:color-contrast', 'axe:target-size', 'accesslint:text-alternatives/img-alt']) expect(facts.ran.filter((one) => one === rule), rule).toHaveLength(1)
  })

  test('a page that keeps asking is looked at as it is', async () => {
    const {origin} = await serve({'/': page('<p>Hier staat een zin.</p><script>(async () => { for (;;) await fetch("/vraag") })(); fetch("/nooit")</script>'), '/vraag': 'nog niets', '/nooit': () => {}})
    const began = Date.now()
    expect((await visited(browser(), `${origin}/`)).html).toContain('Hier staat een zin.')
    expect(Date.now() - began).toBeLessThan(20_000)
  })

  test('what nobody gets to see is left out, what can be unfolded is not', async () => {
    const {origin} = await serve({'/': page('<p style="display:none">Verborgen een.</p><p style="visibility:hidden">Verborgen twee.</p><p hidden>Verborgen drie.</p><details><summary>Meer</summary><p>Uitklapbaar.</p></details><script>"Verborgen vier."</script>')})
    const {document} = await readRendered({path: '', ...(await visited(browser(), `${origin}/`))})
    expect(document.text).toContain('Uitklapbaar.')
    expect(document.text).not.toContain('Verborgen')
  })

  test('shadow trees and frames of the same site: their text, and what is wrong in them', async () => {
    const {origin} = await serve({
      '/': page('<div id="x"><span slot="naam">In het gat.</span></div><iframe title="Formulier" src="/kader"></iframe><script>document.getElementById("x").attachShadow({mode: "open"}).innerHTML = "<p>In de schaduw.</p><slot name=naam></slot><img src=/schaduw.png>"</script>'),
      '/kader': page('<p>In het kader.</p><img src="/kader.png">')
    })
    const visit = await visited(browser(), `${origin}/`)
    const {document} = await readRendered({path: '', ...visit})
    for (const text of ['In de schaduw.', 'In het gat.', 'In het kader.']) expect(document.text).toContain(text)
    const nodes = nodesOf(visit, 'image-alt')
    expect(nodes.map(({selector}) => selector).sort()).toEqual(['#x >>> img', 'body > main > iframe | body > main > img'].sort())
    expect(nodes.every(({stamp}) => stamp !== undefined)).toBe(true)
  })

  test.each([['iso-8859-1', 'text/html; charset=iso-8859-1', ''], ['a meta element', 'text/html', '<meta charset="windows-1252">']])('characters by %s', async (_how, type, head) => {
    const {origin} = await serve({'/': (response) => response.writeHead(200, {'content-type': type}).end(Buffer.from(page('<p>Café België</p>', head), 'latin1'))})
    const {html, source} = await visited(browser(), `${origin}/`)
    expect(html).toContain('Café België')
    expect(source).toContain('Café België')
  })

  test('a drawing and XHTML are pages too', async () => {
    const {origin} = await serve({
      '/svg': (response) => response.writeHead(200, {'content-type': 'image/svg+xml'}).end('<svg xmlns="http://www.w3.org/2000/svg"><title>Kaart</title><text y="20">Kaart</text></svg>'),
      '/xhtml': (response) => response.writeHead(200, {'content-type': 'application/xhtml+xml'}).end('<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>Afval</title></head><body><p>Tekst.</p></body></html>')
    })
    expect((await visited(browser(), `${origin}/svg`)).source).toBeUndefined()
    expect((await visited(browser(), `${origin}/xhtml`)).html).toContain('Tekst.')
  })

  test('pages after each other have nothing of each other', async () => {
    const {origin} = await serve({'/een': page('<img src="/x.png">'), '/twee': page('<p>Tekst.</p>')})
    expect(nodesOf(await visited(browser(), `${origin}/een`), 'image-alt')).toHaveLength(1)
    expect(nodesOf(await visited(browser(), `${origin}/twee`), 'image-alt')).toHaveLength(0)
  })
})

function nodesOf({facts}: Visit, rule: string): Visit['facts']['results'][number]['nodes'] {
  return facts.results.find((result) => result.rule === rule)?.nodes ?? []
}
