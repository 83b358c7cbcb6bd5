import {zip, type Entry} from '../../../../fixtures/make/zip.ts'

export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
].join(' ')

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The files of a Word letter; `parts` replaces and adds. A part `word/x.xml` gets the relationship `rId-x` of type `x`. */
export function docxEntries(body: string, parts: Readonly<Record<string, string>> = {}, links: Readonly<Record<string, string>> = {}): Entry[] {
  const relationships = Object.keys(parts).flatMap((name) => {
    const [, type, number = ''] = /^word\/([a-z]+)(\d*)\.xml$/i.exec(name) ?? []
    return type === undefined || type === 'document' ? [] : [`<Relationship Id="rId-${type}${number}" Type="${types}/${type}" Target="${type}${number}.xml"/>`]
  })
  const outside = Object.entries(links).map(([id, target]) => `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${target}" TargetMode="External"/>`)
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelationships}">${[...relationships, ...outside].join('')}</Relationships>`,
    ...parts
  }
  return Object.entries(files).map(([name, data]) => ({name, data}))
}

export function docx(body: string, parts?: Readonly<Record<string, string>>, links?: Readonly<Record<string, string>>): Uint8Array {
  return zip(docxEntries(body, parts, links))
}

/** A part of a Word letter with this root element and content. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} ${wordNamespaces}>${content}</w:${root}>`
}

export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const styled = (style: string, ...runs: readonly string[]): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
export const fieldBegin = (instruction: string): string => `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}`
export const fieldEnd = mark('end')
export const field = (instruction: string, result: string): string => `${fieldBegin(instruction)}${result}${fieldEnd}`
export const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const odfNamespaces = [
  ...['office', 'style', 'text', 'table', 'manifest'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"'
].join(' ')

/** The styles of an OpenDocument letter: `styles` are common ones, `master` the page styles. */
export interface OdfStyles {
  readonly automatic?: string
  readonly styles?: string
  readonly master?: string
  readonly masterAutomatic?: string
}

export function odtEntries(text: string, {automatic = '', styles = '', master = '', masterAutomatic = ''}: OdfStyles = {}): Entry[] {
  const content = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`
  const common = `<office:styles>${styles}</office:styles><office:automatic-styles>${masterAutomatic}</office:automatic-styles><office:master-styles>${master}</office:master-styles>`
  return [
    {name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true},
    {name: 'content.xml', data: `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${odfNamespaces}>${content}</office:document-content>`},
    {name: 'styles.xml', data: `<office:document-styles ${odfNamespaces}>${common}</office:document-styles>`},
    {name: 'META-INF/manifest.xml', data: `<manifest:manifest ${odfNamespaces}/>`}
  ]
}

export function odt(text: string, styles?: OdfStyles): Uint8Array {
  return zip(odtEntries(text, styles))
}
