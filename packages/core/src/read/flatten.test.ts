import fc from 'fast-check'
import {expect, it} from 'vitest'
import {locate} from '../text/locate.ts'
import {makeDocument} from './document.ts'
import {flatten} from './flatten.ts'
import {element, root, sourceText, textNode, type Piece} from './tree.ts'
import type {Element, ElementContent, Root} from 'hast'

const p = (...children: ElementContent[]): Element => element('p', {}, children)

function flat(...children: ElementContent[]): string {
  return flatten(root(children)).text
}

it('separates blocks by a blank line and collapses white space as a browser does', () => {
  expect(flat(p(sourceText('  Beste  ', 0), sourceText('\n lezer, ', 9)), p(sourceText('Tot ziens.', 30)))).toBe('Beste lezer,\n\nTot ziens.')
})

it('writes table cells and list items as blocks of their own', () => {
  const cell = (text: string): Element => element('td', {}, [sourceText(text, 0)])
  expect(flat(element('table', {}, [element('tr', {}, [cell('a'), cell('b')])]), element('ul', {}, [element('li', {}, [sourceText('c', 0)])]))).toBe('a\n\nb\n\nc')
})

it('makes a line of one line break and a new paragraph of two', () => {
  const br = element('br', {}, [])
  expect(flat(p(sourceText('Postbus 1', 0), br, sourceText('Waterrijk', 10), br, br, sourceText('Nederland', 20)))).toBe('Postbus 1\nWaterrijk\n\nNederland')
})

it('leaves out scripts and what is hidden', () => {
  expect(flat(element('script', {}, [sourceText('let a', 0)]), element('p', {hidden: true}, [sourceText('weg', 0)]), p(sourceText('hier', 0)))).toBe('hier')
})

it('gives every element its range, without the separator before it', () => {
  const bold = element('b', {}, [sourceText(' twee', 3)])
  const second = p(sourceText('drie', 20))
  const {text} = flatten(root([p(sourceText('een', 0), bold), second]))
  expect(text.slice(...(bold.data?.at ?? [0, 0]))).toBe('twee')
  expect(text.slice(...(second.data?.at ?? [0, 0]))).toBe('drie')
})

it('maps a character reference as a whole', () => {
  const pieces: Piece[] = [
    {length: 2, origin: {in: 'source', at: [0, 2]}},
    {length: 1, origin: {in: 'source', at: [2, 7]}},
    {length: 2, origin: {in: 'source', at: [7, 9]}}
  ]
  const document = makeDocument({path: 'a.html', format: 'html', tree: root([p(textNode('B & W', [...pieces.slice(0, 2), ...pieces.slice(2)]))]), source: 'B &amp; W'})
  expect(locate(document, [2, 3])).toMatchObject({at: [2, 7], line: 1, column: 3, endColumn: 8})
  expect(locate(document, [4, 5])).toMatchObject({at: [8, 9]})
  expect(locate(document, [0, 5])).toMatchObject({at: [0, 9]})
})

/** A tree of nested blocks and inline elements over one source, whose text nodes say where they stand in it. */
const trees: fc.Arbitrary<{readonly source: string; readonly tree: Root}> = fc
  .array(fc.record({text: fc.string({unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\u00a0', '\u00ad', 'z', '-'), minLength: 1, maxLength: 20}), wrap: fc.constantFrom('p', 'b', 'td', 'div', 'li', 'span', 'pre')}), {maxLength: 30})
  .map((parts) => {
    let source = ''
    const children: ElementContent[] = []
    for (const {text, wrap} of parts) {
      source += '<'
      const node = sourceText(text, source.length)
      source += text
      children.push(children.length % 3 === 2 ? element(wrap, {}, [...children.splice(-2), node]) : element(wrap, {}, [node]))
    }
    return {source, tree: root(children)}
  })

it('finds every word of the text again at its origin', () => {
  fc.assert(fc.property(trees, ({source, tree}) => {
    const document = makeDocument({path: 'a.txt', format: 'txt', tree, source})
    for (const {index, 0: word} of document.text.matchAll(/[^\s]+/gu)) {
      const found = locate(document, [index, index + word.length])
      expect(found?.in === 'source' && source.slice(...found.at).replaceAll('<', '')).toBe(word)
    }
  }))
})

it('keeps segments sorted and apart, and never a blank line within a block', () => {
  fc.assert(fc.property(trees, ({tree}) => {
    const {text, segments} = flatten(tree)
    let end = 0
    for (const {at} of segments) {
      expect(at[0]).toBeGreaterThanOrEqual(end)
      expect(at[1]).toBeGreaterThan(at[0])
      end = at[1]
    }
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text).not.toMatch(/\n{3}|^\n|\n$/)
  }))
})
