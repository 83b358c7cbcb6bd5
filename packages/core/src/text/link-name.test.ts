import {expect, it} from 'vitest'
import {read} from '../index.ts'
import {structureFacts} from './structure.ts'

async function names(html: string): Promise<readonly string[]> {
  const document = await read({path: 'a.html', bytes: new TextEncoder().encode(html)})
  return structureFacts(document).links.map(({name}) => name)
}

it.each([
  ['<a href="/">Parkeren <b>in</b> de stad</a>', 'Parkeren in de stad'],
  ['<a href="/" aria-label="Lees meer over parkeren">Lees meer</a>', 'Lees meer over parkeren'],
  ['<p id="k">Parkeren</p><a id="l" href="/" aria-labelledby="l k">Lees meer</a>', 'Lees meer Parkeren'],
  ['<a href="/"><img src="a.png" alt="Naar het begin"></a>', 'Naar het begin'],
  ['<a href="/"><img src="a.png" title="Naar het begin"></a>', 'Naar het begin'],
  ['<a href="/"><svg><title>Zoeken</title><path d=""/></svg></a>', 'Zoeken'],
  ['<a href="/"><i class="icoon" aria-label="Bellen"></i></a>', 'Bellen'],
  ['<a href="/" title="Nieuws"><img src="a.png"></a>', 'Nieuws'],
  ['<a href="/"><span aria-hidden="true">→</span></a>', ''],
  ['<a href="/">Vergunning<span>en</span></a>', 'Vergunningen']
])('leest de naam van %s', async (html, name) => {
  expect(await names(html)).toEqual([name])
})

it('slaat een link over die voor hulpmiddelen verborgen is', async () => {
  expect(await names('<h2>Parkeren <a href="#parkeren" aria-hidden="true"></a></h2>')).toEqual([])
})
