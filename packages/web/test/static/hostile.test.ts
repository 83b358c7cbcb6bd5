import {existsSync, mkdtempSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {read} from '@testpanel/core/engine'
import {expect, it} from 'vitest'
import {gatherStatic} from '../../src/static/index.ts'
import {nodes, pageOf, seen} from './page.ts'

it('never runs a script, however it is called', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'testpanel-')), 'gedraaid')
  const code = `globalThis.ran = true; require('node:fs').writeFileSync('${file}', 'x'); while (true) {}`
  const attribute = code.replaceAll("'", '&#39;')
  const facts = await seen(pageOf(
    `<script>${code}</script><script type="module">${code}</script><img src="x" onerror="${attribute}"><svg onload="${attribute}"></svg>
    <iframe srcdoc="<script>${attribute}</script>"></iframe><iframe src="javascript:${attribute}"></iframe><a href="javascript:${attribute}">Naar de balie</a><details ontoggle="${attribute}" open><summary>Meer</summary></details>`,
    `<script>${code}</script>`
  ))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(1)
  await new Promise((done) => setTimeout(done, 50))
  expect(existsSync(file)).toBe(false)
  expect(globalThis).not.toHaveProperty('ran')
})

it('asks nothing of any server', async () => {
  const asked: string[] = []
  const server = createServer(({url = ''}, response) => {
    asked.push(url)
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await seen(pageOf(
    `<img src="${origin}/plaatje"><iframe src="${origin}/kader"></iframe><iframe srcdoc="<img src='${origin}/binnen'>"></iframe><object data="${origin}/object"></object><embed src="${origin}/embed"><video src="${origin}/video" autoplay></video><audio src="${origin}/geluid"></audio><input type="image" src="${origin}/knop">`,
    `<link rel="stylesheet" href="${origin}/stijl"><link rel="preload" as="script" href="${origin}/vooraf"><script src="${origin}/script"></script><style>@import "${origin}/import"; body { background: url(${origin}/achtergrond) }</style><meta http-equiv="refresh" content="0;url=${origin}/verder"><base href="${origin}/">`
  ))
  await new Promise((done) => setTimeout(done, 100))
  server.close()
  expect(asked).toEqual([])
})

it('looks into what is nested as deep as a browser nests', async () => {
  const facts = await seen(pageOf(`${'<div>'.repeat(450)}<img src="a.png">${'</div>'.repeat(450)}`))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(1)
})

it('says that it did not look when a page is endless', async () => {
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(pageOf('<b>vet</b>'))})
  const body = {type: 'element' as const, tagName: 'body', properties: {}, children: Array.from({length: 301_000}, () => ({type: 'element' as const, tagName: 'b', properties: {}, children: []}))}
  const facts = await gatherStatic({...document, tree: {type: 'root', children: [{type: 'element', tagName: 'html', properties: {}, children: [body]}]}})
  expect([facts.ran, facts.results]).toEqual([[], []])
})

it('leaves styles aside that would take for ever', async () => {
  const css = Array.from({length: 5000}, (_, i) => `.c${i} .d${i} > a:not(.x), #q${i} p { color: #ccc }`).join('\n')
  const facts = await seen(pageOf('<p class="c1">Tekst <img src="a.png"></p>'.repeat(300), `<style>${css}</style>`))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(300)
  expect(facts.ran).not.toContain('accesslint:distinguishable/color-contrast')
})

it('takes odd attributes and tags as they come', async () => {
  const facts = await seen(pageOf('<p __proto__="x" constructor="y" a@b="1" 1="2" xml:lang="nl" xlink:href="#">x</p><svg xlink:href="a" viewBox="0 0 1 1"><foreignObject><img src="a.png"></foreignObject></svg><math><mi>x</mi></math><x-y is="z"></x-y><b:c></b:c>'))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(1)
})
