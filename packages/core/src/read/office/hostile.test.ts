import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {zip} from '../../../../../fixtures/make/zip.ts'
import {docx, docxEntries, field, odt, odtEntries, paragraph, run, wordPart} from '../../../test/office/make.ts'
import type {Document} from '../../model/document.ts'
import {readDocx} from '../docx/index.ts'
import {readOdt} from '../odt/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const word = (given: Uint8Array): Promise<Document> => readDocx({path: 'brief.docx', bytes: given})
const open = (given: Uint8Array): Promise<Document> => readOdt({path: 'brief.odt', bytes: given})
const fatal = (id: string, data: object = {}): object[] => [{id, data: expect.objectContaining(data), fatal: true}]

/** An OLE compound file, as far as anyone looks: its first bytes and the name of a stream. */
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])])

describe('a file that is something else', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['rich text', bytes('{\\rtf1\\ansi Beste}'), 'rtf'],
    ['a web page', bytes('\ufeff<!DOCTYPE html><html></html>'), 'html'],
    ['plain text', bytes('Beste mevrouw,'), 'txt'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'png'],
    ['old Word', compound('WordDocument'), 'doc'],
    ['an old office file', compound('Workbook'), 'office'],
    ['rubbish', Uint8Array.of(0, 1, 2, 3), 'unknown'],
    ['an OpenDocument letter', odt(''), 'odt'],
    ['a spreadsheet', zip([{name: 'xl/workbook.xml', data: '<a/>'}]), 'xlsx'],
    ['another zip', zip([{name: 'a', data: ''}]), 'zip']
  ])('%s', async (_, given, found) => {
    expect((await word(given)).problems).toEqual(fatal('not-what-it-says', {expected: 'docx', found}))
  })

  test('a Word letter is no OpenDocument letter', async () => {
    expect((await open(docx(''))).problems).toEqual(fatal('not-what-it-says', {expected: 'odt', found: 'docx'}))
  })

  test('nothing at all', async () => {
    expect((await word(new Uint8Array(0))).problems).toEqual(fatal('empty'))
  })
})

describe('encrypted files', () => {
  test('Word packs them in an old office file', async () => {
    expect((await word(compound('EncryptedPackage'))).problems).toEqual(fatal('encrypted'))
  })

  test('OpenDocument names the encrypted parts in the manifest', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    const entries = odtEntries('').map((entry) => (entry.name === 'META-INF/manifest.xml' ? {...entry, data: manifest} : entry))
    expect((await open(zip(entries))).problems).toEqual(fatal('encrypted'))
  })
})

describe('damaged and hostile letters', () => {
  test.each<[string, string, string, object]>([
    ['a document type', '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + wordPart('document', '<w:body>&x;</w:body>'), 'hostile', {reason: 'document-type'}],
    ['nesting without end', '<w:p>'.repeat(100_000), 'hostile', {reason: 'depth'}],
    ['a bomb', wordPart('document', `<w:body>${' '.repeat(5_000_000)}</w:body>`), 'hostile', {reason: 'ratio'}],
    ['fields in fields without end', wordPart('document', `<w:body><w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(101)}</w:p></w:body>`), 'hostile', {reason: 'depth'}],
    ['XML that breaks off', '<w:document><w:body>', 'damaged', {reason: 'xml', part: 'word/document.xml'}],
    ['another root', '<html/>', 'damaged', {reason: 'no-body'}],
    ['nothing', '', 'damaged', {reason: 'xml'}]
  ])('%s', async (_, document, id, data) => {
    expect((await word(docx('', {'word/document.xml': document}))).problems).toEqual(fatal(id, data))
  })

  test('elements that are called as what every object has', async () => {
    const odd = '<constructor/><toString/><__proto__/>'
    const inWord = await word(docx(`${odd}<w:p>${odd}<w:r>${odd}<w:t>goed</w:t></w:r></w:p>`))
    const inText = await open(odt(`${odd}<text:p>${odd}goed</text:p>`))
    expect([inWord.text, inWord.problems, inText.text, inText.problems]).toEqual(['goed', [], 'goed', []])
  })

  test('no letter in the file', async () => {
    const entries = docxEntries('', {'word/other.xml': '<a/>'}).filter(({name}) => name !== 'word/document.xml')
    expect((await word(zip(entries))).problems).toEqual(fatal('damaged', {reason: 'missing-part', part: 'word/document.xml'}))
    expect((await open(zip(odtEntries('').filter(({name}) => name !== 'content.xml')))).problems).toEqual(fatal('damaged', {reason: 'missing-part'}))
  })

  test('what is nested very deep is read, or refused as too deep', async () => {
    const tables = (depth: number): string => '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph(run('diep')) + '</w:tc></w:tr></w:tbl>'.repeat(depth)
    const lists = (depth: number): string => '<text:list><text:list-item>'.repeat(depth) + '<text:p>diep</text:p>' + '</text:list-item></text:list>'.repeat(depth)
    expect((await word(docx(tables(100)))).text).toBe('diep')
    expect((await open(odt(lists(100)))).text).toBe('diep')
    for (const {text, problems} of [await word(docx(tables(660))), await open(odt(lists(990)))]) {
      expect(problems).toEqual(text === 'diep' ? [] : fatal('hostile', {reason: 'depth'}))
    }
  })
})

const someText = paragraph(run('Beste mevrouw '), field('MERGEFIELD Naam', run('«Naam»')), run(', u krijgt geen vergoeding &amp; geen kaart.'))
const good: readonly [name: string, read: (given: Uint8Array) => Promise<Document>, bytes: Uint8Array][] = [
  ['docx', word, docx(`${someText}<w:tbl><w:tr><w:tc>${someText}</w:tc></w:tr></w:tbl>`, {'word/styles.xml': wordPart('styles', ''), 'word/numbering.xml': wordPart('numbering', '')})],
  ['odt', open, odt('<text:p>Beste <text:placeholder>naam</text:placeholder>,</text:p><text:list><text:list-item><text:p>een</text:p></text:list-item></text:list>')]
]

describe.each(good)('a damaged %s is a document with a problem, soon', (_, read, sound) => {
  const check = async (given: Uint8Array): Promise<void> => {
    const before = performance.now()
    const {text, problems} = await read(given)
    expect(performance.now() - before).toBeLessThan(1000)
    expect(problems.map(({id}) => id)).not.toContain('crashed')
    expect(text === '' || problems.every((problem) => !problem.fatal)).toBe(true)
  }

  test('cut off anywhere', async () => {
    for (let length = 0; length < sound.length; length += 7) await check(sound.slice(0, length))
  })

  test('with other bytes in places', async () => {
    const flip = fc.record({at: fc.nat(sound.length - 1), to: fc.nat(255)})
    await fc.assert(
      fc.asyncProperty(fc.array(flip, {minLength: 1, maxLength: 4}), async (flips) => {
        const copy = Uint8Array.from(sound)
        for (const {at, to} of flips) copy[at] = to
        await check(copy)
      }),
      {numRuns: 500}
    )
  })
})

test('XML with anything anywhere is a document', async () => {
  const names = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:sdtPr', 'w:ins', 'w:del', 'w:hyperlink', 'w:fldSimple', 'w:drawing', 'w:txbxContent', 'mc:AlternateContent', 'mc:Choice', 'w:pPr', 'w:rPr', 'w:numPr', 'w:tab']
  const leaf = fc.constantFrom('tekst', '<w:br/>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>', '<w:instrText>TOC</w:instrText>', '<w:sym w:char="zz"/>', '<w:outlineLvl w:val="x"/>', '<w:vMerge/>', '<w:footnoteReference w:id="9"/>')
  const {node} = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof({maxDepth: 6}, leaf, fc.tuple(fc.constantFrom(...names), fc.array(tie('node'), {maxLength: 4})).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`))
  }))
  await fc.assert(fc.asyncProperty(fc.array(node, {maxLength: 5}), async (nodes) => {
    const {problems} = await word(docx(nodes.join('')))
    expect(problems.filter((problem) => problem.fatal)).toEqual([])
  }), {numRuns: 500})
})
