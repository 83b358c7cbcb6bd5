import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {characters} from '../../../test/office/arbitrary.ts'
import {parsePart, type Xml} from './parse.ts'
import {child, elements} from './query.ts'
import {textOf, trim} from './text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (text: string): Xml => parsePart(bytes(text), 'part.xml')
const refused = (id: string, data: object): object => expect.objectContaining({id, data: expect.objectContaining({part: 'part.xml', ...data})})

describe('encodings', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><a>é𝒜</a>'
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : '') + text].flatMap((char) => [...char.matchAll(/[\s\S]/g)].map(([unit]) => unit.charCodeAt(0)))
    return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
  }

  test.each([utf16('le', true), utf16('be', true), utf16('le', false), utf16('be', false)])('UTF-16 with and without a mark', (given) => {
    const {root} = parsePart(given, 'part.xml')
    expect(root.text).toBe('é𝒜')
  })

  test('a byte order mark is not counted', () => {
    const {text, root} = parse('\ufeff<a>é</a>')
    expect(text.slice(root.start, root.end)).toBe('<a>é</a>')
  })

  test('a declared code page', () => {
    const declared = Uint8Array.from([...'<?xml version="1.0" encoding="windows-1252"?><a>\x80</a>'].map((char) => char.charCodeAt(0)))
    expect(parsePart(declared, 'part.xml').root.text).toBe('€')
  })

  test('bytes that are no text', () => {
    expect(() => parsePart(Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xff), 'part.xml')).toThrow(refused('damaged', {reason: 'encoding'}))
    expect(() => parsePart(bytes('<?xml version="1.0" encoding="klingon"?><a/>'), 'part.xml')).toThrow(refused('damaged', {reason: 'encoding'}))
  })
})

describe('what a letter never holds is hostile', () => {
  test('a document type, so no entities of its own and no other files', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(() => parse(laughs)).toThrow(refused('hostile', {reason: 'document-type'}))
    expect(() => parse('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toThrow(refused('hostile', {reason: 'document-type'}))
    expect(parse('<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]></a>').root.text).toBe('<!DOCTYPE a>')
  })

  test('nesting without end', () => {
    const deep = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)
    expect(() => parse(deep(100_000))).toThrow(refused('hostile', {reason: 'depth'}))
    expect(() => parse('<a x=">">'.repeat(3000))).toThrow(refused('hostile', {reason: 'depth'}))
    expect(elements(parse(deep(2000)).root)).toHaveLength(1)
  })

  test('more elements or characters than a letter can have', () => {
    expect(() => parse(`<a>${'<b/>'.repeat(400_001)}</a>`)).toThrow(refused('hostile', {reason: 'elements'}))
    expect(() => parse(`<a>${' '.repeat(17 * 1024 * 1024)}</a>`)).toThrow(refused('too-large', {size: 18, limit: 16}))
  })
})

describe('damaged XML', () => {
  test.each(['', '<', '<a', '<a>', '<a></b>', '<a b=c/>', '<a>&nbsp;</a>', '<a>\u0000</a>', '<a/><b/>', 'tekst', '<!--', '<a><![CDATA[', '<a b="'])('%j', (text) => {
    expect(() => parse(text)).toThrow(refused('damaged', {reason: 'xml'}))
  })

  test('says where', () => {
    expect(() => parse('<a>\n<b></a>')).toThrow(refused('damaged', {line: 2, column: 4}))
  })

  test('many carriage returns take no quadratic time', () => {
    const before = performance.now()
    expect(parse(`<a>${'\r\n'.repeat(500_000)}</a>`).root.name).toBe('a')
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('names', () => {
  test('get the usual prefix, also where it is declared deeper or stands for something else', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const {root} = parse(`<x:a xmlns:x="${w}" xmlns:w="urn:other"><w:b x:val="1"/><c xmlns="${w}"><d w:e=""/></c></x:a>`)
    expect(root.name).toBe('w:a')
    expect(elements(root).map(({name, attributes}) => [name, Object.keys(attributes).filter((one) => !one.startsWith('xmlns'))])).toEqual([['other-w:b', ['w:val']], ['w:c', []]])
    expect(Object.keys(child(root, 'w:c', 'w:d')?.attributes ?? {})).toEqual(['other-w:e'])
  })
})

describe('text', () => {
  test('every stretch is literal or stands for its characters as a whole', () => {
    fc.assert(
      fc.property(characters, ({xml, seen}) => {
        const {text, root} = parse(`<a>${xml}</a>`)
        const found = textOf(text, root)
        expect(found.map(({value}) => value).join('')).toBe(seen.replaceAll('\r\n', '\n'))
        for (const {value, at} of found) if (at[1] - at[0] === value.length) expect(text.slice(...at)).toBe(value)
      })
    )
  })

  test('white space at the ends is left out with its place', () => {
    const {text, root} = parse('<a> \r\n een&#32;<!-- x --> twee&#9; </a>')
    const kept = trim(textOf(text, root))
    expect(kept.map(({value}) => value).join('')).toBe('een  twee')
    expect(text.slice(kept[0]?.at[0], kept.at(-1)?.at[1])).toBe('een&#32;<!-- x --> twee')
    expect(trim(textOf(...(({text, root}) => [text, root] as const)(parse('<a> &#10; </a>'))))).toEqual([])
  })
})
