import {expect, it} from 'vitest'
import {escapeName} from '../../src/static/dom/provide.ts'
import {selectors} from '../../src/static/selector.ts'
import {plainStyles} from '../../src/static/style/defaults.ts'
import {pageFrom, pageOf} from './page.ts'

it('writes a selector that finds the element again', async () => {
  const page = await pageFrom(pageOf('<main><p>a</p><p id="n{1}">b <a href="/x">c</a><a href="/x">d</a></p><ul><li>e<li><b>f</b></ul><input name=\'"q"\'></main><p id=":r1:">g</p>'), plainStyles())
  const selectorOf = selectors()
  const all = page.querySelectorAll('*')
  expect(all.length).toBeGreaterThan(14)
  for (const tag of all) expect(page.querySelectorAll(selectorOf(tag)), selectorOf(tag)).toEqual([tag])
})

it.each([['naam', 'naam'], ['1a', '\\31 a'], ['-2', '-\\32 '], ['-', '\\-'], ['a b.c', 'a\\ b\\.c'], ['é', 'é'], ['a\0', 'a\uFFFD'], ['\n', '\\a ']])('writes the name %j as it may stand in a selector', (name, written) => {
  expect(escapeName(name)).toBe(written)
})
