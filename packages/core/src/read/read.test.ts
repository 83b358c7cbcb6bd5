import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Document, Format} from '../model/document.ts'
import {formatOf, read, readableExtensions} from './index.ts'

const file = (path: string, content: string | Uint8Array): Promise<Document> =>
  read({path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content})
const own: readonly Format[] = ['txt', 'md', 'html', 'eml']

it('chooses by the extension, whatever its case', () => {
  const formats = 'a.TXT b.md c.XHTML d.dotx map.odt/e.ott f.eml C:\\brieven\\g.docm .md'.split(' ').map(formatOf)
  expect(formats.join(' ')).toBe('txt md html docx odt eml docx md')
  expect(['h.pdf', 'i', 'map.odt/j'].map(formatOf)).toEqual([undefined, undefined, undefined])
  expect(readableExtensions.join(' ')).toBe('.txt .text .md .markdown .html .htm .xhtml .docx .docm .dotx .odt .ott .eml')
})

it('reads as the format it is told', async () => {
  expect(await read({path: '-', bytes: new TextEncoder().encode('# Kop')}, 'md')).toMatchObject({
    path: '-',
    format: 'md',
    text: 'Kop',
    problems: []
  })
})

it('refuses what is not what its name says', async () => {
  const found = async (path: string, start: string): Promise<unknown> =>
    (await file(path, Uint8Array.from(Buffer.from(start, 'latin1')))).problems
  const expected = (expected: string, found: string): unknown => [{id: 'not-what-it-says', data: {expected, found}, fatal: true}]
  expect(await found('a.md', 'PK\x03\x04\x14\0')).toEqual(expected('md', 'zip'))
  expect(await found('a.txt', '%PDF-1.7\n%\xe2\xe3')).toEqual(expected('txt', 'pdf'))
  expect(await found('a.html', '{\\rtf1\\ansi hallo}')).toEqual(expected('html', 'rtf'))
  expect(await found('a.txt', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01')).toEqual(expected('txt', 'unknown'))
  expect(await found('a.docx', '%PDF-1.7\n')).toEqual(expected('docx', 'pdf'))
  expect((await file('a.md', 'Een pdf begint met %PDF-1.7.')).problems).toEqual([])
})

it('says why it does not read a file', async () => {
  const why = async (path: string, content: string | Uint8Array): Promise<unknown> =>
    (await file(path, content)).problems.map(({id, data, fatal}) => [id, data, fatal])
  expect(await why('a.md', '')).toEqual([['empty', {}, true]])
  expect(await why('a.docx', '')).toEqual([['empty', {}, true]])
  expect(await why('a.txt', ' \n')).toEqual([['no-text', {}, false]])
  expect(await why('a.pdf', '%PDF')).toEqual([['no-pdf-yet', {}, true]])
  expect(await why('a.doc', 'x')).toEqual([['needs-libreoffice', {extension: '.doc'}, true]])
  expect(await why('a.xlsx', 'x')).toEqual([['unknown-format', {extension: '.xlsx'}, true]])
  expect(await why('a.txt', new Uint8Array(20 * 1024 * 1024 + 1))).toEqual([['too-large', {size: 21, limit: 20}, true]])
  expect(await why('a.md', new Uint8Array(9 * 1024 * 1024))).toEqual([['too-large', {size: 9, limit: 5}, true]])
})

it('never throws on random bytes, and gives plain data', async () => {
  const start = fc.constantFrom(
    '',
    'Subject: x\n\n',
    '<p>',
    '# ',
    '\ufeff',
    'Content-Type: text/html; charset=shift_jis\n\n',
    'Content-Type: multipart/mixed; boundary=a\n\n--a\n'
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...own), start, fc.uint8Array({maxLength: 400}), async (format, head, tail) => {
      const document = await read({path: 'x', bytes: Uint8Array.from([...Buffer.from(head), ...tail])}, format)
      expect(document.problems.filter(({id}) => id === 'crashed')).toEqual([])
      expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    }),
    {numRuns: 1000}
  )
})

const hostile: Readonly<Record<string, string>> = {
  'one word of a megabyte': 'a'.repeat(1_000_000),
  'only line ends': '\n'.repeat(100_000),
  'only NUL and text': 'a\0b '.repeat(10_000),
  'unterminated comments': '<!--'.repeat(50_000),
  'unterminated tags': '<a '.repeat(30_000),
  'open elements': '<div>'.repeat(100_000),
  'open formatting': Array.from({length: 20_000}, (_, index) => `<p><b id=${index}>x</p>`).join(''),
  'nested tables': '<table><tr><td>'.repeat(30_000),
  'half references': '&'.repeat(100_000),
  stars: '*a'.repeat(100_000),
  brackets: '['.repeat(100_000),
  'closing brackets': ']'.repeat(100_000),
  'footnote marks': '[^a]'.repeat(100_000),
  quotes: '>'.repeat(100_000),
  'nested lists': '1. '.repeat(30_000),
  'indented lists': Array.from({length: 500}, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
  'encoded words': `Subject: ${'=?utf-8?Q?a?= '.repeat(10_000)}\n\nx`,
  'mail in mail': Array.from({length: 5000}, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}x\n\n--b${index}x\n`).join(''),
  boundaries: `Content-Type: multipart/mixed; boundary=a\n\n${'--a\n'.repeat(20_000)}`,
  'lone surrogates': '\ud800a\udc00 '.repeat(10_000)
}

it.each(Object.keys(hostile))('survives %s', async (name) => {
  for (const format of own) {
    const document = await read({path: 'x', bytes: new TextEncoder().encode(hostile[name])}, format)
    expect(document.problems.filter(({id}) => id === 'crashed')).toEqual([])
  }
})

it('refuses nesting and markup that no letter has', async () => {
  const reason = async (path: string, content: string): Promise<unknown> => (await file(path, content)).problems[0]
  expect(await reason('a.html', '<div>'.repeat(600))).toEqual({id: 'hostile', data: {reason: 'depth'}, fatal: true})
  expect(await reason('a.md', '>'.repeat(300))).toEqual({id: 'hostile', data: {reason: 'depth'}, fatal: true})
  expect(await reason('a.md', '*a'.repeat(20_000))).toEqual({id: 'hostile', data: {reason: 'markup'}, fatal: true})
  expect((await file('a.md', '| **a** |\n|-|\n'.concat('| **b** [c](d) |\n'.repeat(3000)))).problems).toEqual([])
})
