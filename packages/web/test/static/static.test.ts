import {read} from '@testpanel/core/engine'
import {expect, it} from 'vitest'
import {gatherStatic} from '../../src/static/index.ts'
import {nodes, pageOf, seen} from './page.ts'

it('finds an element at the place of its start tag in the file', async () => {
  const html = pageOf('<main>\n<p>Café &amp; winkel <img\n  src="a.png"></p></main>')
  const [node] = nodes(await seen(html), 'text-alternatives/img-alt')
  const start = html.indexOf('<img')
  expect(node).toMatchObject({snippet: '<img src="a.png">', source: {at: [start, html.indexOf('></p>') + 1], line: 5, column: 22, endLine: 6, endColumn: 15}})
  expect(node?.at).toBeUndefined()
})

it('says where in the text an element is that has text', async () => {
  const html = pageOf('<main><p>U vraagt een paspoort aan.</p><p style="color:#ccc;background:#fff">Neem geld mee.</p></main>')
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
  const [node] = nodes(await gatherStatic(document), 'distinguishable/color-contrast')
  expect(node?.at && document.text.slice(...node.at)).toBe('Neem geld mee.')
})

it('is plain data', async () => {
  const facts = await seen(pageOf('<main><p><img src="a.png"><button></button></p></main>'))
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  expect(facts).toMatchObject({engine: 'static', title: 'Paspoort aanvragen', lang: 'nl'})
})

it('is in doubt about colours, and silent about what it did not see, when styles stand elsewhere', async () => {
  const grey = '<main><p style="color:#ccc;background:#fff">Neem geld mee.</p></main>'
  const elsewhere = await seen(pageOf(grey, '<link rel="stylesheet" href="stijl.css">'))
  expect(elsewhere.results.find(({rule}) => rule === 'distinguishable/color-contrast')?.outcome).toBe('incomplete')
  expect(elsewhere.ran).not.toContain('accesslint:distinguishable/color-contrast')
  expect(elsewhere.ran).toContain('accesslint:text-alternatives/img-alt')
  const here = await seen(pageOf(grey))
  expect(here.results.find(({rule}) => rule === 'distinguishable/color-contrast')?.outcome).toBe('violation')
})

it('takes one sign for a picture', async () => {
  const facts = await seen(pageOf('<main><button style="color:#666;background:#000" aria-label="Sluiten">X</button></main>'))
  expect(facts.results.find(({rule}) => rule === 'distinguishable/color-contrast')?.outcome).toBe('incomplete')
})

it('asks nothing of a piece of a page that only whole pages have', async () => {
  const facts = await seen('<p>Neem uw paspoort mee.</p>')
  expect(facts.results).toEqual([])
  expect(facts.inapplicable).toContain('accesslint:navigable/document-title')
})

it('runs only what is wanted', async () => {
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(pageOf('<img src="a.png"><button></button>'))})
  const facts = await gatherStatic(document, new Set(['accesslint:text-alternatives/img-alt']))
  expect(facts.ran).toEqual(['accesslint:text-alternatives/img-alt'])
  expect(facts.results.map(({rule}) => rule)).toEqual(['text-alternatives/img-alt'])
})
