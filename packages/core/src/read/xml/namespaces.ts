import {XmlElement} from '@rgrove/parse-xml'

const ooxml = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'
const microsoft = 'http://schemas.microsoft.com/office/'
const odf = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The prefix under which the readers know each namespace: the one that nearly every file uses. */
const prefixes = new Map<string, string>([
  [`${ooxml}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${ooxml}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${ooxml}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${ooxml}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${ooxml}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${ooxml}markup-compatibility/2006`, 'mc'],
  [`${ooxml}package/2006/relationships`, ''],
  [`${microsoft}word/2010/wordml`, 'w14'],
  [`${microsoft}word/2012/wordml`, 'w15'],
  [`${microsoft}drawing/2017/decorative`, 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'style', 'text', 'table', 'manifest'].map((name): [string, string] => [`${odf}${name}:1.0`, name]),
  [`${odf}drawing:1.0`, 'draw'],
  [`${odf}xsl-fo-compatible:1.0`, 'fo'],
  [`${odf}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['http://www.w3.org/1999/xlink', 'xlink']
])
const known = new Set(prefixes.values())
const declaration = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Renames elements and attributes to the usual prefixes. Nearly all files use those already and are left as they are. */
export function canonicalNames(xml: string, root: XmlElement): void {
  for (const [, prefix = '', double, single = ''] of xml.matchAll(declaration)) {
    if (usual(prefix, double ?? single) !== prefix) return rename(root, new Map())
  }
}

/** A prefix of ours that stands for another namespace must not be taken for ours. */
function usual(prefix: string, namespace: string): string {
  return prefixes.get(namespace) ?? (prefix !== '' && known.has(prefix) ? `other-${prefix}` : prefix)
}

function rename(element: XmlElement, scope: ReadonlyMap<string, string>): void {
  const inner = declared(element, scope)
  element.name = renamed(element.name, inner)
  for (const name of Object.keys(element.attributes)) {
    const better = name.includes(':') ? renamed(name, inner) : name
    if (better === name) continue
    element.attributes[better] = element.attributes[name] ?? ''
    delete element.attributes[name]
  }
  for (const child of element.children) if (child instanceof XmlElement) rename(child, inner)
}

function declared(element: XmlElement, scope: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = Object.entries(element.attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  return found.length === 0 ? scope : new Map([...scope, ...found.map(([name, namespace]): [string, string] => [name.slice(6), usual(name.slice(6), namespace)])])
}

function renamed(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, Math.max(0, colon))
  const better = scope.get(prefix) ?? prefix
  return better === prefix ? name : better === '' ? name.slice(colon + 1) : `${better}:${name.slice(colon + 1)}`
}
