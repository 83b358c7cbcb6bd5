import {describe, expect, test} from 'vitest'
import {control, docx, field, fieldBegin, fieldEnd, paragraph, run, styled, wordPart} from '../../../test/office/make.ts'
import {html} from '../../../test/office/html.ts'
import type {Document} from '../../model/document.ts'
import {readDocx} from './index.ts'

const read = (...given: Parameters<typeof docx>): Promise<Document> => readDocx({path: 'brief.docx', bytes: docx(...given)})
const bodyOf = async (...given: Parameters<typeof docx>): Promise<string> => html(await read(...given))
const variablesOf = async (body: string): Promise<readonly string[]> => {
  const {text, variables} = await read(body)
  return variables.map(([start, end]) => text.slice(start, end))
}

const style = (id: string, name: string, properties = '', base = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}${properties}</w:style>`
const styles = (...all: readonly string[]): Record<string, string> => ({'word/styles.xml': wordPart('styles', all.join(''))})

describe('headings', () => {
  const given = styles(
    style('Kop1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    style('Kop2', 'heading 2'),
    style('Tussenkop', 'Tussenkop', '<w:rPr><w:b/></w:rPr>', 'Kop2'),
    style('Kopinhoud', 'TOC Heading', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'Kop1'),
    style('Titel', 'Title'),
    style('Rond', 'Rond', '', 'Rond')
  )

  test('come from the style, its name or the style it is based on', async () => {
    const body = styled('Kop1', run('Een')) + styled('Tussenkop', run('Twee')) + styled('Titel', run('Titel')) + styled('Kopinhoud', run('Inhoud')) + styled('Rond', run('Rond'))
    expect(await bodyOf(body, given)).toBe('<h1>Een</h1><h2>Twee</h2><h1>Titel</h1><p>Inhoud</p><p>Rond</p>')
  })

  test('come from the paragraph itself, which can also undo the style', async () => {
    const level = (value: number): string => `<w:p><w:pPr><w:pStyle w:val="Kop1"/><w:outlineLvl w:val="${value}"/></w:pPr>${run('Kop')}</w:p>`
    expect(await bodyOf(level(2) + level(8) + level(9), given)).toBe('<h3>Kop</h3><h6>Kop</h6><p>Kop</p>')
  })

  test('stay one heading when a page break stands in front', async () => {
    expect(await bodyOf(styled('Kop1', '<w:r><w:br w:type="page"/></w:r>', run('Nieuw')), given)).toBe('<h1>Nieuw</h1>')
  })
})

describe('typefaces', () => {
  test('bold and italic runs, joined over runs', async () => {
    const body = paragraph(run('a', '<w:b/>'), run('b', '<w:b/><w:i/>'), run('c', '<w:b w:val="0"/>'))
    expect(await bodyOf(body)).toBe('<p><strong>a<em>b</em></strong>c</p>')
  })

  test('a character style turns the bold of the paragraph style off', async () => {
    const given = styles(style('Vet', 'Vet', '<w:rPr><w:b/></w:rPr>'), '<w:style w:type="character" w:styleId="Sterk"><w:rPr><w:b/></w:rPr></w:style>')
    expect(await bodyOf(styled('Vet', run('vet '), run('niet', '<w:rStyle w:val="Sterk"/>')), given)).toBe('<p><strong>vet </strong>niet</p>')
  })

  test('hidden text is no text, also by style', async () => {
    const given = styles(style('Weg', 'Weg', '<w:rPr><w:vanish/></w:rPr>'))
    const body = paragraph(run('zichtbaar'), run(' geheim', '<w:vanish/>')) + styled('Weg', run('geheim'), run('toch', '<w:vanish w:val="false"/>'))
    expect((await read(body, given)).text).toBe('zichtbaar\n\ntoch')
  })
})

describe('lists', () => {
  const level = (number: number, format: string): string => `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`
  const numbering = {
    'word/numbering.xml': wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'none')}</w:abstractNum>` +
        [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/></w:num>`).join('') +
        '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    )
  }
  const item = (text: string, id: number, depth = 0): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`

  test('nest by level, and a new list begins a new one', async () => {
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1, 1) + '<w:p/>' + item('d', 1) + item('e', 2) + paragraph(run('f'))
    expect(await bodyOf(body, numbering)).toBe('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><ul><li>e</li></ul><p>f</p>')
  })

  test('a paragraph without a mark, or taken out of its list, is no item', async () => {
    expect(await bodyOf(item('a', 3) + item('b', 0) + item('c', 9), numbering)).toBe('<p>a</p><p>b</p><p>c</p>')
  })

  test('numbered headings stay headings', async () => {
    const body = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>${run('Kop')}</w:p>`
    expect(await bodyOf(body, numbering)).toBe('<h1>Kop</h1>')
  })
})

describe('tables', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

  test('repeated rows are the header; spans, nested tables and paragraphs are kept', async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph(run('Kop')), '<w:gridSpan w:val="2"/>')}</w:tr>`
    const nested = `<w:tbl>${row(cell(paragraph(run('diep'))))}</w:tbl><w:p/>`
    const body = `<w:tbl>${header}${row(cell(paragraph(run('a')) + paragraph(run('b'))), cell(nested))}</w:tbl>`
    expect(await bodyOf(body)).toBe(
      '<table><thead><tr><th colSpan="2">Kop</th></tr></thead><tbody><tr><td><p>a</p><p>b</p></td><td><table><tbody><tr><td>diep</td></tr></tbody></table></td></tr></tbody></table>'
    )
  })

  test('cells merged downwards are one cell', async () => {
    const merged = (start: boolean): string => cell(paragraph(run('x')), start ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')
    const body = `<w:tbl>${row(merged(true), cell(paragraph(run('1'))))}${row(merged(false), cell(paragraph(run('2'))))}${row(cell('<w:p/>'), cell('<w:p/>'))}</w:tbl>`
    expect(await bodyOf(body)).toContain('<tr><td rowSpan="2">x</td><td>1</td></tr><tr><td>2</td></tr><tr><td></td><td></td></tr>')
  })

  test('a deleted row is gone', async () => {
    const body = `<w:tbl>${row(cell(paragraph(run('a'))))}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(paragraph(run('b')))}</w:tr></w:tbl>`
    expect((await read(body)).text).toBe('a')
  })
})

describe('fields', () => {
  test('merge fields of both kinds are variables, split over runs', async () => {
    const simple = `<w:fldSimple w:instr=" MERGEFIELD Aanhef \\* MERGEFORMAT ">${run('«Aan')}${run('hef»')}</w:fldSimple>`
    expect(await variablesOf(paragraph(run('Geachte '), simple, run(', op '), field('DATE \\@ "d MMMM"', run('3 mei')), run('.')))).toEqual(['«Aanhef»', '3 mei'])
  })

  test('the instruction may be split, and may hold fields of its own', async () => {
    const inner = field('MERGEFIELD geslacht', run('m'))
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>'
    const body = paragraph(run('Geachte '), begin, inner, '<w:r><w:instrText> = "m" "heer" "mevrouw"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>', run('heer'), fieldEnd, run(' Jansen'))
    expect((await read(body)).text).toBe('Geachte heer Jansen')
    expect(await variablesOf(paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>MERGE</w:instrText></w:r><w:r><w:instrText>FIELD x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>', run('Piet'), fieldEnd))).toEqual(['Piet'])
  })

  test('a field without result shows its name, so that the sentence has no hole', async () => {
    const body = paragraph(run('Geachte '), '<w:fldSimple w:instr="MERGEFIELD &quot;Aan hef&quot;"/>', run(', '), field('DOCPROPERTY Zaak', ''), run(' pagina '), field('PAGE', ''))
    const {text} = await read(body)
    expect(text).toBe('Geachte «Aan hef», «Zaak» pagina «PAGE»')
    expect(await variablesOf(body)).toEqual(['«Aan hef»', '«Zaak»', '«PAGE»'])
  })

  test('the result of an IF is text of the letter, with the merge fields in it as variables', async () => {
    const body = paragraph(field('IF 1 = 1 "x"', run('U krijgt ') + field('MERGEFIELD bedrag', run('€ 5')) + run(' per maand.')))
    expect(await variablesOf(body)).toEqual(['€ 5'])
  })

  test('a hyperlink field is a link', async () => {
    expect(await bodyOf(paragraph(field('HYPERLINK "https://example.org/a" \\l "deel"', run('site'))))).toBe('<p><a href="https://example.org/a#deel">site</a></p>')
    expect(await bodyOf(paragraph(field('HYPERLINK \\l "_Toc1"', run('kop'))))).toBe('<p><a href="#_Toc1">kop</a></p>')
  })

  test('a table of contents is navigation, over all its paragraphs', async () => {
    const body = paragraph(run('Voor')) + paragraph(fieldBegin('TOC \\o "1-3"'), run('Een 1')) + paragraph(run('Twee '), field('PAGEREF _Toc2', run('2'))) + paragraph(fieldEnd) + paragraph(run('Na'))
    expect(await bodyOf(body)).toBe('<p>Voor</p><nav><p>Een 1</p><p>Twee <var>2</var></p></nav><p>Na</p>')
  })
})

describe('content controls', () => {
  test('in a line they are variables when something is filled in', async () => {
    const body = paragraph(
      run('Ons kenmerk: '), control('<w:text/>', run('Z-1')), run(' '), control('<w:date/>', run('3 mei')), run(' '),
      control('<w:showingPlcHdr/>', run('Klik hier')), run(' '), control('<w:alias w:val="x"/>', run('gewoon')), run(' '), control('<w14:checkbox/>', run('☒'))
    )
    expect(await variablesOf(body)).toEqual(['Z-1', '3 mei', 'Klik hier', '☒'])
  })

  test('around paragraphs they are variables only when they hold a value', async () => {
    const block = control('<w:dataBinding w:xpath="/x"/>', paragraph(run('U kunt bezwaar maken. Dat doet u binnen zes weken.')))
    const value = control('<w:dataBinding w:xpath="/y"/>', paragraph(run('Besluit kapvergunning')))
    expect(await variablesOf(control('<w:alias w:val="bouwsteen"/>', paragraph(run('Tekst.'))) + block + value + control('<w:dropDownList/>', paragraph(run('Kies'))))).toEqual(['Besluit kapvergunning', 'Kies'])
  })

  test('around cells and rows they are looked through', async () => {
    const cell = `<w:tc>${paragraph(run('in cel'))}</w:tc>`
    expect(await bodyOf(`<w:tbl>${control('', `<w:tr>${control('<w:text/>', cell)}</w:tr>`)}</w:tbl>`)).toBe('<table><tbody><tr><td><var>in cel</var></td></tr></tbody></table>')
  })

  test('a table of contents is navigation with its title', async () => {
    const properties = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    expect(await bodyOf(control(properties, paragraph(run('Inhoud')) + paragraph(run('Een 1'))))).toBe('<nav><p>Inhoud</p><p>Een 1</p></nav>')
  })
})

describe('edits', () => {
  test('insertions are text, deletions and moves away are not; the file says so once', async () => {
    const change = (name: string, content: string): string => `<w:${name} w:id="1">${content}</w:${name}>`
    const body = paragraph(
      run('Wij '), change('ins', run('betalen ')), change('del', '<w:r><w:delText>vergoeden </w:delText></w:r>'),
      change('moveFrom', run('niet ')), change('moveTo', run('alles')), '<w:r><w:commentReference w:id="0"/></w:r>'
    )
    const {text, problems} = await read(body)
    expect(text).toBe('Wij betalen alles')
    expect(problems).toEqual([{id: 'tracked-changes', data: {count: 4}, fatal: false}, {id: 'comments-left', data: {count: 1}, fatal: false}])
  })

  test('a paragraph whose end is deleted reads on in the next', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Een halve ')}</w:p>${paragraph(run('zin.'))}`
    expect((await read(joined)).text).toBe('Een halve zin.')
    expect((await read(paragraph(run('a')) + `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('b')}</w:p>`)).text).toBe('a\n\nb')
  })
})

describe('links, pictures and text boxes', () => {
  const drawing = (content: string, uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture', properties = ''): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" ${properties}/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

  test('a link over runs goes to its target', async () => {
    const body = paragraph(`<w:hyperlink r:id="rId9" w:anchor="deel">${run('onze ')}${run('site', '<w:b/>')}</w:hyperlink>`)
    expect(await bodyOf(body, {}, {rId9: 'https://example.org/'})).toBe('<p><a href="https://example.org/#deel">onze <strong>site</strong></a></p>')
  })

  test('a picture has its alternative text', async () => {
    expect(await bodyOf(paragraph(drawing('<pic:pic/>', undefined, 'descr="Logo"'), drawing('<pic:pic/>')))).toBe('<p><img alt="Logo"><img></p>')
    expect(await bodyOf(paragraph(drawing('', 'x/other', 'descr="lijn"')))).toBe('')
  })

  test('a text box comes after the paragraph that holds it, and once', async () => {
    const box = `<wps:wsp><wps:txbx><w:txbxContent>${paragraph(run('Let op'))}</w:txbxContent></wps:txbx></wps:wsp>`
    const old = `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('Let op'))}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const choice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(box, 'x').replace(/^<w:r>|<\/w:r>$/g, '')}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(await bodyOf(paragraph(run('voor '), choice, run('na')) + paragraph(run('slot')))).toBe('<p>voor na</p><p>Let op</p><p>slot</p>')
    expect((await read(paragraph(`<w:r>${old}</w:r>`))).text).toBe('Let op')
  })
})

describe('other parts', () => {
  test('headers and footers stand around the text, each text once; other pages only where they differ', async () => {
    const reference = (name: string, type: string): string => `<w:${name.replace(/\d/, '')}Reference w:type="${type}" r:id="rId-${name}"/>`
    const parts = {
      'word/header1.xml': wordPart('hdr', paragraph(run('Gemeente'))),
      'word/header2.xml': wordPart('hdr', paragraph(run('Gemeente'))),
      'word/header3.xml': wordPart('hdr', paragraph(run('Even'))),
      'word/footer1.xml': wordPart('ftr', paragraph(run('Postbus 1')))
    }
    const section = `<w:sectPr>${reference('header1', 'default')}${reference('header2', 'first')}${reference('header3', 'even')}${reference('footer1', 'default')}<w:titlePg/></w:sectPr>`
    expect(await bodyOf(paragraph(run('Brief')) + section, parts)).toBe('<header><p>Gemeente</p></header><p>Brief</p><footer><p>Postbus 1</p></footer>')
    const even = {...parts, 'word/settings.xml': wordPart('settings', '<w:evenAndOddHeaders/>')}
    expect(await bodyOf(paragraph(run('Brief')) + section, even)).toContain('<header><p>Even</p></header>')
  })

  test('notes come after the text, in order, and only those that are referred to', async () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${paragraph('<w:r><w:footnoteRef/></w:r>', run(text))}</w:footnote>`
    const parts = {'word/footnotes.xml': wordPart('footnotes', note(0, 'streep') + note(1, 'een') + note(2, 'twee'))}
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const document = await read(paragraph(run('Tekst'), reference(2), run(' meer'), reference(1)), parts)
    expect(html(document)).toBe('<p>Tekst meer</p><section dataFootnotes="true"><ol><li>twee</li><li>een</li></ol></section>')
    expect(document.segments.at(-1)?.origin).toMatchObject({part: 'word/footnotes.xml', block: 1, run: 1})
  })

  test('a damaged part beside the letter is left out and named', async () => {
    const {text, problems} = await read(paragraph(run('Brief')), {'word/styles.xml': '<w:styles>'})
    expect(text).toBe('Brief')
    expect(problems).toMatchObject([{id: 'part-skipped', data: {part: 'word/styles.xml', reason: 'xml'}, fatal: false}])
  })
})

describe('languages', () => {
  const defaults = (lang: string): Record<string, string> => ({
    'word/styles.xml': wordPart('styles', `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault></w:docDefaults>`)
  })
  const dutch = 'Wij hebben uw aanvraag gekregen. U krijgt van ons binnen zes weken een besluit over de vergoeding.'
  const english = 'Please call us before your appointment and we will arrange an interpreter.'

  test('the document says its language, unless it calls Dutch text English', async () => {
    expect((await read(paragraph(run(dutch)), defaults('nl-NL'))).lang).toBe('nl-nl')
    expect((await read(paragraph(run(dutch)), defaults('en-US'))).lang).toBe('nl')
    expect((await read(paragraph(run(english)), defaults('en-US'))).lang).toBe('en-us')
    expect((await read(paragraph(run(dutch)))).lang).toBe('nl')
  })

  test('a passage is marked when it says so and is not Dutch', async () => {
    const en = '<w:lang w:val="en-US"/>'
    const body = paragraph(run(english, en)) + paragraph(run('Dit is '), run(english, en)) + paragraph(run(dutch, en)) + paragraph(run('Postbus 12', en))
    expect(await bodyOf(body, defaults('nl-NL'))).toBe(`<p lang="en-us">${english}</p><p>Dit is <span lang="en-us">${english}</span></p><p>${dutch}</p><p>Postbus 12</p>`)
  })
})

describe('unusual files', () => {
  test('other prefixes and the strict namespaces are understood', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const odd = `<x:document xmlns:x="${strict}" xmlns:w="urn:other"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>Vet</x:t></x:r></x:p><w:p>niet</w:p></x:body></x:document>`
    expect(await bodyOf('', {'word/document.xml': odd})).toBe('<p><strong>Vet</strong></p>')
    const bare = `<document xmlns="${strict}"><body><p><r><t>Kaal</t></r></p></body></document>`
    expect((await read('', {'word/document.xml': bare})).problems).toEqual([])
  })

  test('white space that is not kept is left out, as Word does', async () => {
    expect((await read(paragraph('<w:r><w:t>een </w:t></w:r>', '<w:r><w:t>\n twee\n</w:t></w:r>', run(' drie ')))).text).toBe('eentwee drie')
  })

  test('symbols, special hyphens and breaks', async () => {
    const symbols = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00E9"/><w:sym w:font="Webdings" w:char="F0AA"/></w:r>'
    expect((await read(paragraph(symbols, '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t></w:r>'))).text).toBe('✓é•a‑b\nc\n\nd')
  })
})
