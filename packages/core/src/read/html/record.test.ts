import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {EngineNode, PageFacts} from '../../model/page.ts'
import {readRecord, writeRecord} from './record.ts'
import {readRendered} from './rendered.ts'

const node: EngineNode = {selector: 'main > img', snippet: '<img>', stamp: 7, inside: true, summary: 'x', data: {check: 'y', ratio: 2}, viewports: ['320x640']}
const facts: PageFacts = {
  url: 'https://gemeente.example/', engine: 'browser', title: 'Afval', lang: 'nl', viewports: [{width: 320, height: 640}], ran: ['axe:image-alt'], inapplicable: [],
  results: [{engine: 'axe', rule: 'image-alt', outcome: 'violation', nodes: [node]}]
}
const page = {path: 'https://gemeente.example/', html: '<p>Tekst.</p>', source: '<p>Tekst.', facts, problems: [{id: 'page-moves', data: {to: 'x'}, fatal: false}]} as const

test('a page that was recorded is the page that is read', () => {
  expect(readRecord(writeRecord(page))).toEqual(page)
  const {source: _source, ...drawn} = page
  expect(readRecord(writeRecord(drawn))).toEqual(drawn)
})

test('what is no record, or of another version, is named', () => {
  expect(readRecord('{"naam":"testpanel"}')).toMatchObject({id: 'unknown-format', fatal: true})
  expect(readRecord('')).toMatchObject({id: 'unknown-format'})
  expect(readRecord(writeRecord(page).replace(':1,', ':2,'))).toMatchObject({id: 'record-version'})
  expect(readRecord(writeRecord(page).slice(0, -20))).toMatchObject({id: 'record-damaged'})
})

test('whatever someone changes in a record: it is read, or said to be damaged', () => {
  const paths = pathsOf(JSON.parse(writeRecord(page)))
  fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
    const record = JSON.parse(writeRecord(page)) as unknown
    put(record, path, value)
    const found = readRecord(`{"testpanelPage":1,${JSON.stringify(record).slice('{"testpanelPage":1,'.length)}`)
    if ('id' in found) expect(found.fatal).toBe(true)
    else expect(readRendered(found).document.path).toBe(found.path)
  }))
})

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).filter(([name]) => name !== 'testpanelPage').flatMap(([name, inner]) => pathsOf(inner, [...path, name]))]
}

function put(value: unknown, [name = '', ...rest]: readonly string[], given: unknown): void {
  const fields = value as Record<string, unknown>
  if (rest.length === 0) fields[name] = given
  else put(fields[name], rest, given)
}
