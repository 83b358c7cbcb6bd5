import fc from 'fast-check'
import {createHash} from 'node:crypto'
import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes} from 'parse5'
import {expect, test} from 'vitest'
import {entry, finding, report} from '../../../test/report-entries.ts'
import {uncheckedEntry} from '../entry.ts'
import {hashes} from './hashes.ts'
import {script} from './script.ts'
import {style} from './style.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function elements(html: string): readonly Element[] {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return found
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

test('the policy names exactly the script and the style that are there', () => {
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
  expect({...hashes}).toEqual({style: hash(style), script: hash(script)})
  const all = elements(report('html', [entry([finding()])]))
  expect(textOf(all.find(({tagName}) => tagName === 'script') as Node)).toBe(script)
  expect(textOf(all.find(({tagName}) => tagName === 'style') as Node)).toBe(style)
})

test('a page with headings, a form with labels, and a list of findings', () => {
  const all = elements(report('html', [entry([finding(), finding({ruleId: 'afbeelding-zonder-tekst', selector: 'main > img'})]), uncheckedEntry('weg.docx', 'docx', ['lange-zin'], {id: 'missing', data: {}, fatal: true}, 'nl')]))
  expect(all.filter(({tagName}) => /^h[1-6]$/.test(tagName)).map((one) => `${one.tagName} ${textOf(one)}`)).toEqual(['h1 Rapport van Testpanel', 'h2 Samenvatting', 'h2 Zoeken en kiezen', 'h2 Punten', 'h3 site/index.html', 'h3 weg.docx'])
  const labels = new Set(all.filter(({tagName}) => tagName === 'label').map((one) => attribute(one, 'for')))
  for (const one of all.filter(({tagName, attrs}) => tagName === 'select' || attrs.some(({name, value}) => name === 'type' && value === 'search'))) expect(labels.has(attribute(one, 'id'))).toBe(true)
  expect(all.filter((one) => attribute(one, 'class')?.startsWith('finding'))).toHaveLength(2)
  const ids = all.flatMap((one) => attribute(one, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
})

test('with a baseline the page begins with what is new', () => {
  const html = report('html', [entry([finding(), finding({fingerprint: 'aa', known: true})], {mended: 3})], {}, '2026-11-01')
  expect(html).toContain('Dit is nieuw sinds de nulmeting van 1 november 2026. 1 punt was er toen al. 3 punten zijn opgelost.')
  expect(html).toContain('Testpanel vond 1 nieuw punt in site/index.html.')
  const boxes = elements(html).filter((one) => attribute(one, 'name') === 'age')
  expect(boxes.map((one) => [attribute(one, 'value'), attribute(one, 'checked') !== undefined])).toEqual([['new', true], ['known', false]])
})

test('it asks for nothing from outside', () => {
  const picture = 'data:image/png;base64,iVBORw0KGgo='
  const pictures = {'main > img': picture, h1: 'https://elders.example/x.png'}
  const shown = elements(report('html', [entry([finding({selector: 'main > img'}), finding({selector: 'h1'}), finding({selector: 'p'})], {pictures})]))
  for (const format of ['json', 'jsonl'] as const) expect(report(format, [entry([], {pictures})])).not.toContain('data:image')
  expect(shown.flatMap(({attrs}) => attrs.filter(({name}) => name === 'src' || name === 'href').map(({value}) => value))).toEqual(['#punten', '#punten', picture])
})

const piece = fc.constantFrom('a', ' ', '\u0000', '\u001B', '<', '>', '"', "'", '&', '&lt;', '</script>', '<script>alert(1)</script>', '" onload="x', '<!--', '-->', '</style>', ']]>', 'é', '\uD83D')
const nasty = fc.array(piece, {maxLength: 10}).map((pieces) => pieces.join(''))

test('words of a document are text, whatever they are', () => {
  const page = (words: string): readonly Element[] => elements(report('html', [entry([finding({what: `x${words}`, todo: words, selector: `a${words}`, quote: {prefix: words, exact: `x${words}`, suffix: words}})], {path: `p${words}`})]))
  const tags = page('x').map(({tagName}) => tagName)
  fc.assert(
    fc.property(nasty, (words) => {
      const all = page(words)
      expect(all.map(({tagName}) => tagName)).toEqual(tags)
      expect(all.flatMap(({attrs}) => attrs).some(({name}) => name.startsWith('on'))).toBe(false)
      expect(all.flatMap((one) => attribute(one, 'http-equiv') ?? [])).toEqual(['Content-Security-Policy'])
    })
  )
})
