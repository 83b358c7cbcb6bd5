import fc from 'fast-check'
import {expect, it} from 'vitest'
import {decodeText, looksBinary} from './decode.ts'

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Uint8Array.from(Buffer.from(text, encoding))
const dutch = 'Geachte heer Ionișor, de kosten zijn € 12,50 per café.'

it('reads UTF-8 and UTF-16 by their mark, which is no text', () => {
  expect(decodeText(bytes(`\ufeff${dutch}`, 'utf8'))).toEqual({text: dutch, encoding: 'utf-8', problems: []})
  expect(decodeText(bytes(`\ufeff${dutch}`, 'utf16le'))).toEqual({text: dutch, encoding: 'utf-16le', problems: []})
  expect(decodeText(swapped(bytes(`\ufeff${dutch}`, 'utf16le')))).toEqual({text: dutch, encoding: 'utf-16be', problems: []})
})

it('reads UTF-16 without a mark', () => {
  expect(decodeText(bytes(dutch, 'utf16le'))).toEqual({
    text: dutch,
    encoding: 'utf-16le',
    problems: [{id: 'encoding-guessed', data: {encoding: 'UTF-16'}, fatal: false}]
  })
  expect(decodeText(swapped(bytes(dutch, 'utf16le'))).text).toBe(dutch)
})

function swapped(wide: Uint8Array): Uint8Array {
  return wide.map((_, index) => wide[index ^ 1] ?? 0)
}

it('reads Windows-1252, all of its letters', () => {
  const {text, problems} = decodeText(Uint8Array.from([0x80, 0x20, 0x91, 0xe9, 0xe9, 0x6e, 0x92, 0x20, 0x85, 0x97]))
  expect(text).toBe('€ ‘één’ …—')
  expect(problems).toEqual([{id: 'encoding-guessed', data: {encoding: 'Windows-1252'}, fatal: false}])
})

it('keeps UTF-8 with a few broken bytes', () => {
  const broken = Uint8Array.from([...bytes('café één ', 'utf8'), 0xe9, 0x20, ...bytes('ja', 'utf8')])
  expect(decodeText(broken)).toEqual({
    text: 'café één \ufffd ja',
    encoding: 'utf-8',
    problems: [{id: 'invalid-characters', data: {count: 1}, fatal: false}]
  })
})

it('takes the declared encoding, but UTF-8 only if it is', () => {
  expect(decodeText(Uint8Array.from([0xa4]), 'iso-8859-15').text).toBe('€')
  expect(decodeText(Uint8Array.from([0xe9]), 'utf-8').text).toBe('é')
  expect(decodeText(Uint8Array.from([0xe9]), 'no-such-thing').text).toBe('é')
})

it('replaces NUL', () => {
  expect(decodeText(bytes('a\0b', 'utf8'))).toEqual({
    text: 'a\ufffdb',
    encoding: 'utf-8',
    problems: [{id: 'invalid-characters', data: {count: 1}, fatal: false}]
  })
})

const character = fc.oneof(
  fc.integer({min: 1, max: 0xd7ff}),
  fc.integer({min: 0xe000, max: 0xfefe}),
  fc.integer({min: 0x10000, max: 0x10ffff})
)

it('gives back any text in any Unicode encoding', () => {
  fc.assert(
    fc.property(
      fc.array(character, {minLength: 1}).map((all) => String.fromCodePoint(...all)),
      (text) => {
        expect(decodeText(bytes(`\ufeff${text}`, 'utf8'))).toMatchObject({text, problems: []})
        expect(decodeText(bytes(`\ufeff${text}`, 'utf16le'))).toMatchObject({text, problems: []})
      }
    )
  )
})

it('knows binary data from text', () => {
  expect(looksBinary(Uint8Array.from({length: 4000}, (_, index) => (index * 7919) % 256))).toBe(true)
  expect(looksBinary(Uint8Array.from([1, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0]))).toBe(true)
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) expect(looksBinary(bytes(`${dutch}\t\r\n\f`, encoding))).toBe(false)
  expect(looksBinary(bytes(`${dutch} Een enkele NUL \0 is nog geen programma.`, 'utf8'))).toBe(false)
})
