import {expect, it} from 'vitest'
import {cascade} from '../../src/static/style/cascade.ts'
import {fitsMedia} from '../../src/static/style/media.ts'
import type {Style} from '../../src/static/style/style.ts'
import {pageFrom} from './page.ts'

/** How the element with the id `hier` looks. */
async function look(css: string, body: string): Promise<Style> {
  const page = await pageFrom(`<!DOCTYPE html><html><head><style>${css}</style></head><body>${body}</body></html>`, cascade())
  const tag = page.getElementById('hier')
  if (!tag) throw new Error('nothing with that id')
  return page.styles.of(tag)
}

it.each([
  ['the last of two that weigh as much', 'p { color: #111111 } p { color: #222222 }', '#222222'],
  ['a class before a name', '.k { color: #111111 } p { color: #222222 }', '#111111'],
  ['an id before classes', '#hier { color: #111111 } .k.k.k { color: #222222 }', '#111111'],
  ['what is important', 'p { color: #111111 !important } #hier { color: #222222 }', '#111111'],
  ['nothing of :where()', ':where(#hier) { color: #111111 } p { color: #222222 }', '#222222'],
  ['no element that is not there', 'div > p { color: #111111 } section > p, p + p { color: #222222 }', '#111111'],
  ['no state that someone brings about', 'p { color: #111111 } p:hover, p:focus, p:no-such { color: #222222 }', '#111111'],
  ['no sign before the element', 'p { color: #111111 } p::before { color: #222222 }', '#111111'],
  ['no other kind of screen', 'p { color: #111111 } @media print, (max-width: 600px) { p { color: #222222 } }', '#111111'],
  ['this kind of screen', 'p { color: #111111 } @media screen and (min-width: 60em) { p { color: #222222 } }', '#222222'],
  ['a layer, and what a browser supports', '@layer a { @supports (display: grid) { p { color: #222222 } } }', '#222222'],
  ['what follows a mistake', 'p { color: nonsense; color: #222222; color: 12px } } p {', '#222222'],
  ['a variable of an element around it', ':root { --k: #222222 } p { color: var(--weg, var(--k)) }', '#222222'],
  ['nothing when a variable is not there', 'div { color: #222222 } p { color: var(--weg) }', '#222222'],
  ['what is inherited', 'body { color: #222222; background: #111111 }', '#222222'],
  ['a name as numbers', 'p { color: RebeccaPurple }', 'rgb(102, 51, 153)'],
  ['a colour that lets through', 'p { color: #11223380 }', 'rgba(17, 34, 51, 0.5)']
])('takes %s', async (_what, css, color) => {
  expect((await look(css, '<div><p class="k" id="hier">Tekst</p></div>')).color).toBe(color)
})

it('cuts what is said at once in what it sets', async () => {
  const style = await look('#hier { background: url(a.png) no-repeat, darkblue; font: italic 700 1.5em/2 serif; border: thin solid; text-decoration: underline dotted; overflow: auto hidden }', '<p id="hier">x</p>')
  expect(style).toMatchObject({backgroundColor: 'rgb(0, 0, 139)', backgroundImage: 'url(a.png)', fontStyle: 'italic', fontWeight: '700', fontSize: '24px', borderBottomWidth: '1px', borderBottomStyle: 'solid', textDecorationLine: 'underline', overflowX: 'auto', overflowY: 'hidden'})
})

it('works out sizes from the size around them', async () => {
  expect((await look('body { font-size: 20px } div { font-size: 120% } #hier { font-size: .5em; width: 2em }', '<div><p id="hier">x</p></div>'))).toMatchObject({fontSize: '12px', width: '24px'})
  expect((await look('', '<h1 id="hier">x</h1>'))).toMatchObject({fontSize: '32px', fontWeight: 'bold', display: 'block'})
})

it('lets nothing be judged on a colour that is not known here', async () => {
  expect((await look('#hier { background: color-mix(in srgb, red, blue) }', '<p id="hier">x</p>')).backgroundImage).toBe('url("")')
})

it('takes no forest of variables for an answer', async () => {
  const css = Array.from({length: 40}, (_, i) => `--v${i}: var(--v${i + 1}) var(--v${i + 1});`).join('')
  expect((await look(`:root { ${css} --v40: red; --rond: var(--rond) } p { color: var(--v0); background: var(--rond) }`, '<p id="hier">x</p>'))).toMatchObject({color: '', backgroundColor: ''})
})

it.each([['', true], ['all', true], ['only screen', true], ['print', false], ['not print', true], ['(600px <= width < 1300px)', true], ['(width > 1300px)', false], ['(orientation: portrait)', false], ['(prefers-color-scheme: dark)', false], ['screen and (min-width: 1px) and (made-up: 3)', false], ['print, screen', true]])('knows whether %j fits', (query, fits) => {
  expect(fitsMedia(query)).toBe(fits)
})
