import fc from 'fast-check'
import {expect, it} from 'vitest'
import {expectPlaced, placesOf, sourceOf} from '../../../test/origins/atoms.ts'
import {page} from '../../../test/origins/html.ts'
import type {Document} from '../../model/document.ts'
import {locate} from '../../text/locate.ts'
import {readHtml} from './index.ts'

const html = (text: string): Document => readHtml({path: 'pagina.html', bytes: new TextEncoder().encode(text)})

it('finds every character of generated pages', () => {
  fc.assert(
    fc.property(page, (atoms) => {
      expectPlaced(html(sourceOf(atoms)), placesOf(atoms), true)
    }),
    {numRuns: 600}
  )
})

it('reads references without semicolon, and what only looks like one', () => {
  expect(html('<p>caf&eacute &notit; &notin; a&b &hearts &unknown; &#; &#x; AT&T &ampx').text).toBe(
    'café ¬it; ∉ a&b &hearts &unknown; &#; &#x; AT&T &x'
  )
})

it('reads numbers of no character as U+FFFD', () => {
  expect(html('<p>a&#0;b&#xD800;c&#x110000;d&#99999999999;').text).toBe('a\ufffdb\ufffdc\ufffdd\ufffd')
})

it('finds text that the parser moved or joined', () => {
  const source = '<table>voor <tr><td>cel</td></tr>&amp; na</table><p>eind</p></body> naschrift</html> slot'
  const document = html(source)
  for (const word of ['voor', 'cel', 'na', 'eind', 'naschrift', 'slot']) {
    const at = document.text.indexOf(word)
    const place = locate(document, [at, at + word.length])
    expect(place?.in === 'source' && source.slice(...place.at)).toContain(word)
  }
})

it('takes the language of the page', () => {
  expect(html('<html lang="en-GB"><p>Hello').lang).toBe('en-gb')
  expect(html('<html xml:lang=fy><p>Goeie').lang).toBe('fy')
  expect(html('<p>Hallo').lang).toBe('nl')
})

it('keeps properties as hast has them', () => {
  const {tree} = html('<p class="a b" hidden aria-label=x colspan=2 constructor=1 DATA-X=y>')
  expect(JSON.stringify(tree)).toContain('{"className":["a","b"],"hidden":true,"ariaLabel":"x","colSpan":2,"dataX":"y"}')
})

it('follows the encoding that the page declares', () => {
  const bytes = (head: string): Uint8Array => Uint8Array.from([...`${head}<p>caf\u00e9 \u0093x\u0094`].map((char) => char.charCodeAt(0)))
  expect(readHtml({path: 'a.html', bytes: bytes('<meta charset=iso-8859-1>')}).text).toBe('café “x”')
  expect(readHtml({path: 'a.html', bytes: bytes('<?xml version="1.0" encoding="windows-1252"?>')}).text).toBe('café “x”')
  expect(readHtml({path: 'a.html', bytes: bytes('<meta http-equiv="Content-Type" content="text/html; charset=latin1">')}).problems).toEqual(
    []
  )
})
