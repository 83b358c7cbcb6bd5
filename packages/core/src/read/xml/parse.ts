import {parseXml, XmlError, type XmlElement} from '@rgrove/parse-xml'
import {Refused} from '../refused.ts'
import {decodeXml} from './decode.ts'
import {guard} from './guard.ts'
import {canonicalNames} from './namespaces.ts'

/** A parsed part. `text` is its decoded XML; the `start` and `end` of every node are UTF-16 offsets in it. */
export interface Xml {
  readonly part: string
  readonly text: string
  readonly root: XmlElement
}

/** Parses an XML part. Prefixes become the usual ones (`w:`, `text:`), whatever the file calls them. */
export function parsePart(bytes: Uint8Array, part: string): Xml {
  const text = decodeXml(bytes, part)
  guard(text, part)
  const root = parse(withoutReturns(text), part)
  canonicalNames(text, root)
  return {part, text, root}
}

function parse(text: string, part: string): XmlElement {
  try {
    const {root} = parseXml(text, {includeOffsets: true})
    if (root) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new Refused('damaged', {reason: 'xml', part, line: error.line, column: error.column})
  }
  throw new Refused('damaged', {reason: 'xml', part})
}

/**
 * The parser takes quadratic time to normalise carriage returns, so it gets none. No character moves, and text is read from
 * the original (`stretches`).
 */
function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text
}
