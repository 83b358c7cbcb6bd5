import type {Element, Properties, Root, RootContent} from 'hast'
import type {DefaultTreeAdapterTypes as Parsed} from 'parse5'
import {find, html as htmlSchema, svg as svgSchema, type Info} from 'property-information'
import {align, alignExactly} from '../align.ts'
import type {Piece} from '../tree.ts'
import {htmlDialect} from './dialect.ts'
import {spokenIn} from './spoken.ts'

/** The tree of parse5 as hast, its text placed in `source`. What is in a `template` is not part of the page. */
export function toHast({childNodes}: Parsed.Document | Parsed.DocumentFragment, source: string): Root {
  return {type: 'root', children: childNodes.map((child) => convert(child, source))}
}

function convert(node: Parsed.ChildNode, source: string): RootContent {
  if ('value' in node) return {type: 'text', value: node.value, data: {pieces: piecesOf(node, source)}}
  if ('data' in node) return {type: 'comment', value: node.data}
  return 'tagName' in node ? toElement(node, source) : {type: 'doctype'}
}

/** How far back the reference may begin that a text node starts with, in characters. */
const longestReference = 40

/** When parse5 drops the white space before a text that begins with a reference, it starts the text at the end of that reference. */
function piecesOf({value, sourceCodeLocation: location}: Parsed.TextNode, source: string): readonly Piece[] {
  if (!location) return []
  const {startOffset: start, endOffset: end} = location
  const exact = alignExactly(value, source, [start, end], htmlDialect)
  if (exact) return exact
  const reference = source.slice(Math.max(0, start - longestReference), start).lastIndexOf('&')
  return align(value, source, [reference === -1 ? start : Math.max(0, start - longestReference) + reference, end], htmlDialect)
}

function toElement(parsed: Parsed.Element, source: string): Element {
  const {tagName, attrs, childNodes, namespaceURI, sourceCodeLocation} = parsed
  const schema = namespaceURI.endsWith('svg') ? svgSchema : htmlSchema
  const properties: Properties = {}
  for (const {prefix, name, value} of attrs) {
    const attribute = prefix ? `${prefix}:${name}` : name
    if (Object.hasOwn(Object.prototype, attribute)) continue
    const info = find(schema, attribute)
    properties[info.property] = propertyValue(info, value)
  }
  const tag = sourceCodeLocation?.startTag ?? sourceCodeLocation
  const spoken = spokenIn(parsed, source)
  return {type: 'element', tagName, properties, ...(tag && {data: {tag: [tag.startOffset, tag.endOffset], ...(spoken && {spoken})}}), children: childNodes.map((child) => convert(child, source) as Element)}
}

/** An attribute as hast has it: `class` a list, `hidden` true, `colspan` a number. */
function propertyValue(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated || info.commaOrSpaceSeparated)
    return value.split(info.spaceSeparated ? /\s+/ : /[\s,]+/).filter((item) => item !== '')
  if (info.commaSeparated) return value.split(',').map((item) => item.trim())
  if (info.number && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value)
  if ((info.boolean || info.overloadedBoolean) && (value === '' || value.toLowerCase() === info.attribute)) return true
  return value
}
