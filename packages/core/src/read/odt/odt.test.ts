import {describe, expect, test} from 'vitest'
import {html} from '../../../test/office/html.ts'
import {odt} from '../../../test/office/make.ts'
import type {Document} from '../../model/document.ts'
import {readOdt} from './index.ts'

const read = (...given: Parameters<typeof odt>): Promise<Document> => readOdt({path: 'brief.odt', bytes: odt(...given)})
const bodyOf = async (...given: Parameters<typeof odt>): Promise<string> => html(await read(...given))
const variablesOf = async (text: string): Promise<readonly string[]> => {
  const document = await read(text)
  return document.variables.map(([start, end]) => document.text.slice(start, end))
}

const p = (text: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`
const style = (name: string, family: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`

describe('paragraphs', () => {
  test('headings by their outline level, and the title of the document', async () => {
    const text = '<text:h text:outline-level="2">Twee</text:h><text:h>Een</text:h><text:h text:outline-level="9">Diep</text:h>' + p('Titel', 'P1')
    expect(await bodyOf(text, {automatic: style('P1', 'paragraph', '', 'Title'), styles: style('Title', 'paragraph', 'fo:font-weight="bold"')})).toBe(
      '<h2>Twee</h2><h1>Een</h1><h6>Diep</h6><h1>Titel</h1>'
    )
  })

  test('bold and italic, from the paragraph style, the span and the span in it', async () => {
    const automatic = style('Vet', 'text', 'fo:font-weight="bold"') + style('Schuin', 'text', 'fo:font-style="italic"') + style('Gewoon', 'text', 'fo:font-weight="normal"') + style('P1', 'paragraph', 'fo:font-weight="700"')
    const text = p('a<text:span text:style-name="Vet">b<text:span text:style-name="Schuin">c</text:span></text:span>') + p('vet<text:span text:style-name="Gewoon"> niet</text:span>', 'P1')
    expect(await bodyOf(text, {automatic})).toBe('<p>a<strong>b<em>c</em></strong></p><p><strong>vet</strong> niet</p>')
  })

  test('hidden text, paragraphs and sections are no text', async () => {
    const automatic = style('Weg', 'text', 'text:display="none"')
    const text =
      p('zie<text:span text:style-name="Weg">geheim</text:span>') + p('geheim<text:hidden-paragraph text:is-hidden="true"/>') +
      `<text:section text:display="none">${p('geheim')}</text:section><text:section>${p('wel')}</text:section>`
    expect((await read(text, {automatic})).text).toBe('zie\n\nwel')
  })

  test('white space is collapsed as ODF says, and each character keeps its place', async () => {
    const {text, segments} = await read('<text:p>\n  Een <text:span> twee</text:span><text:s text:c="3"/>drie<text:tab/>vier<text:line-break/>vijf</text:p>')
    expect(text).toBe('Een twee drie vier\nvijf')
    expect(segments.map(({origin}) => (origin.in === 'odt' ? [origin.run, origin.from] : []))).toEqual([[0, 3], [1, 1], [2, 0], [3, 0], [4, 0], [5, 0], [7, 0]])
  })
})

describe('lists and tables', () => {
  const styles =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>' +
    '<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>'
  const list = (name: string, ...items: readonly string[]): string => `<text:list text:style-name="${name}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`

  test('lists nest, with the marker of each level', async () => {
    const nested = `<text:list><text:list-item>${p('b')}</text:list-item></text:list>`
    expect(await bodyOf(list('L1', p('a') + nested, p('c') + p('d')), {styles})).toBe('<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>')
  })

  test('numbered headings and paragraphs without a marker come out of their list', async () => {
    const heading = '<text:h text:outline-level="1">Kop</text:h>'
    expect(await bodyOf(list('L1', list('L1', heading)) + list('L2', p('los')), {styles})).toBe('<h1>Kop</h1><p>los</p>')
  })

  test('tables with a header, spans and a table in a cell', async () => {
    const cell = (content: string, spans = ''): string => `<table:table-cell ${spans}>${content}</table:table-cell>`
    const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
    const inner = `<table:table>${row(cell(p('diep')))}</table:table>`
    const header = `<table:table-header-rows>${row(cell(p('Kop'), 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}</table:table-header-rows>`
    expect(await bodyOf(`<table:table>${header}${row(cell(p('a') + p('b')), cell(inner))}</table:table>`)).toBe(
      '<table><thead><tr><th colSpan="2">Kop</th></tr></thead><tbody><tr><td><p>a</p><p>b</p></td><td><table><tbody><tr><td>diep</td></tr></tbody></table></td></tr></tbody></table>'
    )
  })
})

describe('fields', () => {
  test('fields and placeholders are variables', async () => {
    const text = p(
      'Geachte <text:database-display text:column-name="Aanhef">&lt;Aanhef&gt;</text:database-display>, <text:placeholder>&lt;naam&gt;</text:placeholder> ' +
        '<text:user-field-get>x</text:user-field-get> <text:conditional-text>de heer</text:conditional-text> <text:date>3 mei</text:date> <text:page-number>1</text:page-number> ' +
        '<text:sender-lastname>Jansen</text:sender-lastname> [[zaak.kenmerk]] <loext:content-control loext:plain-text="true">vul in</loext:content-control> <loext:content-control>gewoon</loext:content-control>'
    )
    expect(await variablesOf(text)).toEqual(['<Aanhef>', '<naam>', 'x', 'de heer', '3 mei', '1', 'Jansen', '[[zaak.kenmerk]]', 'vul in'])
  })

  test('a field without text shows its name; one that is not shown is no text', async () => {
    const text = p('Geachte <text:database-display text:column-name="Aanhef"/>,<text:variable-set text:name="x" text:display="none">7</text:variable-set>')
    expect((await read(text)).text).toBe('Geachte «Aanhef»,')
  })

  test('a form field of Word lies between two marks', async () => {
    const mark = '<field:fieldmark-start field:type="vnd.oasis.opendocument.field.FORMTEXT"/>'
    expect(await variablesOf(p(`Naam: ${mark}Piet<field:fieldmark-end/> en meer`))).toEqual(['Piet'])
  })

  test('an index is navigation', async () => {
    const index = `<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>${p('Inhoud')}</text:index-title>${p('Een 1')}</text:index-body></text:table-of-content>`
    expect(await bodyOf(index + p('Na'))).toBe('<nav><p>Inhoud</p><p>Een 1</p></nav><p>Na</p>')
  })
})

describe('other content', () => {
  test('tracked deletions and comments are not text, and the file says so once', async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('weg')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>`
    const text = `${changes}${p('Een<text:change-start/> nieuwe<text:change-end/> zin<office:annotation><text:p>Echt?</text:p></office:annotation>.')}`
    const document = await read(text)
    expect(document.text).toBe('Een nieuwe zin.')
    expect(document.problems).toEqual([{id: 'tracked-changes', data: {count: 2}, fatal: false}, {id: 'comments-left', data: {count: 1}, fatal: false}])
    expect(document.segments[0]?.origin).toMatchObject({part: 'content.xml', block: 1, run: 0})
  })

  test('links, pictures and text boxes', async () => {
    const frame = (content: string, properties = ''): string => `<draw:frame ${properties}>${content}</draw:frame>`
    const image = '<draw:image xlink:href="Pictures/a.png"/>'
    const text = p(
      `<text:a xlink:href="https://example.org/">site</text:a>${frame(`${image}<svg:desc>Logo</svg:desc>`)}${frame(image, 'loext:decorative="true"')}${frame(`<draw:text-box>${p('Let op')}</draw:text-box>`)}` +
        `<draw:custom-shape>${p('vorm')}</draw:custom-shape>`
    )
    expect(await bodyOf(text)).toBe('<p><a href="https://example.org/">site</a><img alt="Logo" src="Pictures/a.png"><img alt="" src="Pictures/a.png"></p><p>Let op</p><p>vorm</p>')
    expect((await read(frame(`<draw:text-box>${p('op de pagina')}</draw:text-box>`))).text).toBe('op de pagina')
  })

  test('notes come after the text', async () => {
    const note = (kind: string, text: string): string => `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
    const document = await read(p(`Tekst${note('endnote', 'eind')}${note('footnote', 'voet')}.`))
    expect(html(document)).toBe('<p>Tekst.</p><section dataFootnotes="true"><ol><li>voet</li></ol></section><section dataFootnotes="true"><ol><li>eind</li></ol></section>')
  })

  test('headers and footers of the page styles that are used', async () => {
    const page = (name: string, header: string, next = ''): string => `<style:master-page style:name="${name}" ${next}><style:header>${p(header)}</style:header></style:master-page>`
    const master = page('Standard', 'Gemeente') + page('Eerste', 'Welkom', 'style:next-style-name="Volgende"') + page('Volgende', 'Gemeente') + page('Ongebruikt', 'nooit')
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:master-page-name="Eerste"/>'
    expect(await bodyOf(p('Brief', 'P1'), {automatic, master})).toBe('<header><p>Gemeente</p></header><header><p>Welkom</p></header><p>Brief</p>')
  })

  test('the language of the document, and of a passage in another one', async () => {
    const english = 'Please call us before your appointment and we will arrange an interpreter.'
    const styles = '<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>'
    const automatic = style('E', 'text', 'fo:language="en" fo:country="GB"')
    const document = await read(p(`Vraag: <text:span text:style-name="E">${english}</text:span>`), {styles, automatic})
    expect(document.lang).toBe('nl-nl')
    expect(html(document)).toBe(`<p>Vraag: <span lang="en-gb">${english}</span></p>`)
  })
})
