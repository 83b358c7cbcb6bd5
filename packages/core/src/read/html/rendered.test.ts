import {expect, it} from 'vitest'
import {locate} from '../../text/locate.ts'
import type {PageFacts} from '../../model/page.ts'
import {readRendered} from './rendered.ts'

const source = '<html lang="nl"><body>\n<p>Een &amp; twee.</p>\n<div id="x"></div>\n<img src="x.png">\n</body></html>'
const at = (part: string): number => source.indexOf(part)
const facts: PageFacts = {
  engine: 'browser', title: '', lang: 'nl', ran: ['axe:image-alt'], inapplicable: [],
  results: [{engine: 'axe', rule: 'image-alt', outcome: 'violation', nodes: [{selector: 'img', snippet: '', stamp: at('<img')}, {selector: 'p', snippet: '', stamp: at('<p>')}, {selector: 'b', snippet: '', stamp: 3}, {selector: 'i', snippet: ''}, {selector: '#x img', snippet: '<img>', stamp: at('<div'), inside: true}]}]
}
const html = `<html lang="nl" data-tp="0"><body data-tp="${at('<body')}"><p data-tp="${at('<p>')}">Een &amp; twee.</p><div id="x" data-tp="${at('<div')}"><p>Van een script.</p></div><p data-tp="99999">Onbekend.</p><img src="x.png" data-tp="${at('<img')}"></body></html>`
const {document, facts: placed} = readRendered({path: 'x', html, source, facts, problems: []})

function sourceOf(text: string): string {
  const start = document.text.indexOf(text)
  return source.slice(...(locate(document, [start, start + text.length])?.at ?? [0, 0]))
}

it('finds text of the source at its own place', () => {
  expect(sourceOf('twee')).toBe('twee')
  expect(sourceOf('&')).toBe('&amp;')
})

it('finds text that a script made at the element around it', () => {
  expect(sourceOf('script')).toBe('<div id="x">')
  expect(sourceOf('Onbekend')).toBe('<body>')
})

it('gives what an engine found its start tag and its text', () => {
  const [image, paragraph, unknown, none] = placed.results[0]?.nodes ?? []
  expect(image?.source).toMatchObject({line: 4, column: 1})
  expect(source.slice(...(image?.source?.at ?? []))).toBe('<img src="x.png">')
  expect(document.text.slice(...(paragraph?.at ?? []))).toBe('Een & twee.')
  expect(unknown?.source).toBeUndefined()
  expect(none).toEqual({selector: 'i', snippet: ''})
})

it('gives what a script made the start tag around it, and not the text of all that stands there', () => {
  const made = placed.results[0]?.nodes[4]
  expect(source.slice(...(made?.source?.at ?? []))).toBe('<div id="x">')
  expect(made?.at).toBeUndefined()
})

it('leaves no stamp in the tree, and is plain data', () => {
  expect(JSON.stringify(document.tree)).not.toMatch(/dataTp|data-tp/)
  expect(JSON.parse(JSON.stringify({document, placed}))).toEqual({document, placed})
})

it('reads a page without a source, which has no lines', () => {
  const {document: drawn} = readRendered({path: 'x', html: '<p>Tekst.</p>', facts: {...facts, results: []}, problems: []})
  expect(drawn).toMatchObject({text: 'Tekst.', lines: []})
  expect(drawn.declared).toBeUndefined()
  expect(document.declared).toBe('nl')
})

it('never throws at a page that is nested too deep, in what was sent or in what scripts made of it', () => {
  const deep = '<div>'.repeat(600)
  expect(readRendered({path: 'x', html: '<p>Tekst.</p>', source: deep, facts: {...facts, results: []}, problems: []}).document).toMatchObject({text: 'Tekst.', problems: []})
  expect(readRendered({path: 'x', html: deep, source: '<p>Tekst.</p>', facts, problems: []}).document).toMatchObject({text: '', problems: [{id: 'hostile', data: {reason: 'depth'}, fatal: true}]})
})
