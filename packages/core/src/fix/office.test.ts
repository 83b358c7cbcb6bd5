import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {expectFixed} from '../../test/fixing/expect-fixed.ts'
import {usual} from '../../test/fixing/replacing.ts'
import {docx, field, odt} from '../../test/office/make.ts'

const phrases = ['derhalve', 'indien', 'door middel van', 'd.m.v.', 'u krijgt echter een brief', '€ 25,-', '3-5-2026', 's&amp;o', 'een brief', 'van', 'door', 'middel', 'kosten &lt;b&gt; 👍🏽', 'é&#233;n']

/** Phrases with spaces, cut in pieces at any place but within a reference. */
const pieces = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(' ', ' ', '  ', '\r\n')), {minLength: 1, maxLength: 6}), fc.array(fc.nat(11), {maxLength: 12}))
  .map(([words, cuts]) => {
    const characters = words.map(([word, gap]) => word + gap).join('').match(/&[^;]+;|\r\n|[\s\S]/gu) ?? []
    const cut = [...new Set(cuts.map((at) => Math.round((at / 12) * characters.length)))].sort((a, b) => a - b)
    return [0, ...cut].map((from, index) => characters.slice(from, cut[index] ?? characters.length).join('')).filter((piece) => piece !== '')
  })

const properties = ['', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:rStyle w:val="Nadruk"/><w:sz w:val="20"/></w:rPr>', '<w:rPr><w:b/><w:rPrChange w:id="900" w:author="Iemand"><w:rPr/></w:rPrChange></w:rPr>']
const wordRun = (text: string, look: number): string => `<w:r w:rsidR="00AB12CD">${properties[look % 4] ?? ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
const wordWays: readonly ((text: string, look: number) => string)[] = [
  wordRun, wordRun, wordRun, wordRun,
  (text, look) => `<w:hyperlink w:anchor="b">${wordRun(text, look)}</w:hyperlink>`,
  (text, look) => `<w:ins w:id="901" w:author="Iemand" w:date="2026-01-01T00:00:00Z">${wordRun(text, look)}</w:ins>`,
  (text, look) => field('MERGEFIELD Naam', wordRun(text, look)),
  (text, look) => `<w:bookmarkStart w:id="1" w:name="b"/>${wordRun(text, look)}<w:bookmarkEnd w:id="1"/>`,
  (text, look) => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>${wordRun(text, look)}<w:del w:id="902" w:author="Iemand"><w:r><w:delText>weg</w:delText></w:r></w:del>`,
  (text) => `<w:r><w:t xml:space="preserve">${text}</w:t><w:br/><w:t>${text}</w:t></w:r>`,
  (text) => `<w:r><w:t> ${text} </w:t></w:r>`
]

const marked = (ways: readonly ((text: string, look: number) => string)[], around: (content: string) => string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(pieces, fc.array(fc.tuple(fc.nat(ways.length - 1), fc.nat(3)), {minLength: 13, maxLength: 13})), {minLength: 1, maxLength: 4})
    .map((paragraphs) => paragraphs.map(([all, how]) => around(all.map((text, index) => ways[how[index]?.[0] ?? 0]?.(text, how[index]?.[1] ?? 0)).join(''))).join(''))

test('a fixed Word letter: accepted it reads as fixed, rejected as it was, and fixing it again changes nothing', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(marked(wordWays, (content) => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${content}</w:p>`), async (body) => {
      const {fixes} = await expectFixed({path: 'brief.docx', bytes: docx(body, {'word/styles.xml': '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'})}, usual)
      count += fixes.length
    }),
    {numRuns: 120}
  )
  expect(count).toBeGreaterThan(50)
})

const odfWays: readonly ((text: string, look: number) => string)[] = [
  (text) => text, (text) => text, (text) => text,
  (text) => `<text:span text:style-name="Vet">${text}</text:span>`,
  (text) => `<text:span text:style-name="Vet"><text:span text:style-name="Schuin">${text}</text:span></text:span>`,
  (text) => `<text:a xlink:href="https://example.org/">${text}</text:a>`,
  (text) => `${text}<text:s/>`,
  (text) => `<text:bookmark text:name="b"/>${text}<text:soft-page-break/>`,
  (text) => `<text:placeholder>${text}x</text:placeholder>`,
  (text) => `<text:change-start text:change-id="ct1"/>${text}<text:change-end text:change-id="ct1"/>`,
  (text) => `${text}<office:annotation><dc:creator>Iemand</dc:creator><text:p>Klopt dit?</text:p></office:annotation>`,
  (text) => `<text:span text:style-name="Verborgen">geheim</text:span>${text}`,
  (text) => `<![CDATA[${text.replaceAll('&', '')}]]>`
]
const changes = '<text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:insertion><office:change-info><dc:creator>Iemand</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>'
const automatic = '<style:style style:name="Verborgen" style:family="text"><style:text-properties text:display="none"/></style:style>'

test('a fixed OpenDocument letter: accepted it reads as fixed, rejected as it was, and fixing it again changes nothing', async () => {
  let count = 0
  const body = marked(odfWays, (content) => `<text:p text:style-name="Standard" xml:id="p1">${content}</text:p>`)
  await fc.assert(
    fc.asyncProperty(body, fc.boolean(), async (text, tracked) => {
      const {fixes} = await expectFixed({path: 'brief.odt', bytes: odt(tracked ? changes + text : text, {automatic})}, usual)
      count += fixes.length
    }),
    {numRuns: 120}
  )
  expect(count).toBeGreaterThan(50)
})
