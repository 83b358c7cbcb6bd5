import {describe, expect, test} from 'vitest'
import {zip} from '../../../../fixtures/make/zip.ts'
import {expectFixed} from '../../test/fixing/expect-fixed.ts'
import {stamp, usual} from '../../test/fixing/replacing.ts'
import {control, docx, docxEntries, fieldBegin, fieldEnd, odt, odtEntries, paragraph, run, wordPart} from '../../test/office/make.ts'
import {fixFile} from '../fix/index.ts'
import {read} from '../read/index.ts'
import {Zip} from '../read/zip/index.ts'
import {rewrite} from './index.ts'

const word = (body: string, parts?: Record<string, string>) => ({path: 'brief.docx', bytes: docx(body, parts)})
const open = (text: string) => ({path: 'brief.odt', bytes: odt(text)})

async function xmlOf(bytes: Uint8Array, part: string): Promise<string> {
  return new TextDecoder().decode(await new Zip(bytes).read(part))
}

const by = 'w:author="Testpanel" w:date="2026-11-22T09:30:00Z"'

describe('docx', () => {
  test('a run is cut in runs of the same look; the new words come after the old', async () => {
    const {bytes} = await expectFixed(word('<w:p w14:paraId="1"><w:bookmarkStart w:id="1" w:name="b"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:tab/><w:t>U gaat derhalve mee.</w:t></w:r></w:p>'), usual)
    const look = '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>'
    const kept = (text: string) => `<w:t xml:space="preserve">${text}</w:t></w:r>`
    expect(await xmlOf(bytes, 'word/document.xml')).toContain(
      `<w:bookmarkStart w:id="1" w:name="b"/>${look}<w:tab/>${kept('U gaat ')}` +
        `<w:del w:id="2" ${by}>${look}<w:delText xml:space="preserve">derhalve</w:delText></w:r></w:del>` +
        `<w:ins w:id="3" ${by}>${look}<w:t xml:space="preserve">daarom</w:t></w:r></w:ins>${look}${kept(' mee.')}</w:p>`
    )
  })

  test('words over three runs go from each; the new words look like the first', async () => {
    const {bytes} = await expectFixed(word(paragraph(run('Betaal door', '<w:i/>'), run(' middel ', '<w:b/>'), run('van een kaart.'))), usual)
    const xml = await xmlOf(bytes, 'word/document.xml')
    expect(xml.match(/<w:del /g)).toHaveLength(3)
    expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">met</w:t></w:r></w:ins>')
  })

  test('words over runs of one look: the new words come after all the old ones', async () => {
    const {bytes} = await expectFixed(word(paragraph(run('U betaalt € 2'), run('5,- voor de kaart.'))), usual)
    expect((await xmlOf(bytes, 'word/document.xml')).match(/(?<=<w:(?:t|delText) [^>]*>)[^<]+/g)).toEqual(['U betaalt ', '€ 2', '5,-', '€ 25', ' voor de kaart.'])
  })

  test.each([
    ['tracked', paragraph(`<w:ins w:id="9" w:author="Iemand">${run('U gaat derhalve mee.')}</w:ins>`)],
    ['tracked', paragraph(run('U gaat derhalve mee.', '<w:b/><w:rPrChange w:id="9" w:author="Iemand"><w:rPr/></w:rPrChange>'))],
    ['field', paragraph(fieldBegin('IF 1 = 1'), run('U gaat derhalve mee.'), fieldEnd)],
    ['field', paragraph(fieldBegin('IF 1 = 1'), run('Ja.')) + paragraph(run('U gaat derhalve mee.'), fieldEnd)],
    ['field', `<w:p><w:fldSimple w:instr=" QUOTE ">${run('U gaat derhalve mee.')}</w:fldSimple></w:p>`],
    ['locked', control('<w:lock w:val="sdtContentLocked"/>', paragraph(run('U gaat derhalve mee.')))],
    ['box', paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraph(run('U gaat derhalve mee.'))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r>`)],
    ['markup', paragraph('<w:r><w:t>U gaat <![CDATA[derhalve]]> mee.</w:t></w:r>')],
    ['markup', paragraph(run('Betaal door'), '<w:r><w:tab/></w:r>', run('middel van een kaart.'))]
  ])('what stands in %s is left as it is', async (why, body) => {
    const source = word(body)
    const {bytes, left, fixes} = await expectFixed(source, usual)
    expect(left.map((one) => one.why)).toEqual([why])
    expect(fixes).toEqual([])
    expect(bytes).toBe(source.bytes)
  })

  test('headers and footers are left, footnotes are fixed', async () => {
    const body = paragraph(run('U krijgt een brief.'), '<w:r><w:footnoteReference w:id="2"/></w:r>') + '<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>'
    const source = word(body, {
      'word/header1.xml': wordPart('hdr', paragraph(run('Dit is derhalve de koptekst van de brief.'))),
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${paragraph(run('Dit is derhalve een noot.'))}</w:footnote>`)
    })
    const {after} = await expectFixed(source, usual)
    expect(after.text).toContain('Dit is daarom een noot.')
    expect(after.text).toContain('Dit is derhalve de koptekst')
    const at = after.text.indexOf('derhalve')
    const asked = await rewrite(source, await read(source), [{at: [at, at + 8], text: 'daarom'}], stamp)
    expect(asked).toMatchObject({made: [], left: [{why: 'page'}]})
  })

  test('a signed and a protected letter are not changed; one that asks for tracked changes is', async () => {
    const body = paragraph(run('U gaat derhalve mee.'))
    const signed = zip([...docxEntries(body), {name: '_xmlsignatures/sig1.xml', data: '<Signature/>'}])
    expect(await fixFile({path: 'brief.docx', bytes: signed}, usual, stamp)).toBe('signed')
    const settings = (edit: string) => ({'word/settings.xml': wordPart('settings', `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`)})
    expect(await fixFile(word(body, settings('readOnly')), usual, stamp)).toBe('protected')
    expect((await expectFixed(word(body, settings('trackedChanges')), usual)).fixes).toHaveLength(1)
  })

  test('in an insertion of its own the words change without another mark', async () => {
    const {bytes, fixes} = await expectFixed(word(paragraph(run('Betaal d.m.v. een kaart.'))), usual)
    const xml = await xmlOf(bytes, 'word/document.xml')
    expect(fixes).toMatchObject([{text: 'met'}])
    expect(xml.match(/<w:(?:ins|del) /g)).toHaveLength(2)
    expect(xml).toContain('<w:delText xml:space="preserve">d.m.v.</w:delText>')
  })

  test('bytes that are a Buffer are not written in', async () => {
    await expectFixed({path: 'brief.docx', bytes: Buffer.from(docx(paragraph(run('U gaat derhalve mee.'))))}, usual)
  })
})

describe('odt', () => {
  test('the old words go to the list of changes, in the style that they had', async () => {
    const {bytes} = await expectFixed(open('<office:forms/><text:p text:style-name="P1" xml:id="a">U gaat <text:span text:style-name="T1">nu derhalve</text:span> mee.</text:p>'), usual)
    const xml = await xmlOf(bytes, 'content.xml')
    expect(xml).toContain('<office:forms/><text:tracked-changes text:track-changes="false"><text:changed-region xml:id="testpanel1" text:id="testpanel1"><text:deletion>')
    expect(xml).toContain('<text:p text:style-name="P1"><text:span text:style-name="T1">derhalve</text:span></text:p></text:deletion>')
    expect(xml).toContain('nu <text:change text:change-id="testpanel1"/><text:change-start text:change-id="testpanel2"/>daarom<text:change-end text:change-id="testpanel2"/></text:span> mee.')
  })

  test.each([
    ['locked', '<text:section text:name="s" text:protected="true"><text:p>U gaat derhalve mee.</text:p></text:section>'],
    ['box', '<text:p><draw:frame><draw:text-box><text:p>U gaat derhalve mee.</text:p></draw:text-box></draw:frame></text:p>'],
    ['note', '<text:p>Ja.<text:note text:note-class="footnote"><text:note-body><text:p>U gaat derhalve mee.</text:p></text:note-body></text:note></text:p>'],
    ['markup', '<text:p>Betaal door<text:tab/>middel van een kaart.</text:p>'],
    ['markup', '<text:p>Betaal door<office:annotation><text:p>?</text:p></office:annotation> middel van een kaart.</text:p>']
  ])('what stands in %s is left as it is', async (why, text) => {
    const {left, fixes} = await expectFixed(open(text), usual)
    expect(left.map((one) => one.why)).toEqual([why])
    expect(fixes).toEqual([])
  })

  test('a signed letter is not changed', async () => {
    const bytes = zip([...odtEntries('<text:p>U gaat derhalve mee.</text:p>'), {name: 'META-INF/documentsignatures.xml', data: '<x/>'}])
    expect(await fixFile({path: 'brief.odt', bytes}, usual, stamp)).toBe('signed')
  })

  test('in an insertion of its own the words change without another mark', async () => {
    const {bytes, fixes} = await expectFixed(open('<text:p>Betaal d.m.v. een kaart, derhalve met geld.</text:p>'), usual)
    expect(fixes.map(({text}) => text)).toEqual(['met', 'daarom'])
    expect((await xmlOf(bytes, 'content.xml')).match(/<text:changed-region /g)).toHaveLength(4)
  })
})
