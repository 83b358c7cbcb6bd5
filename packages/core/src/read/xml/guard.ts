import {Refused} from '../refused.ts'

const limits = {depth: 2000, elements: 400_000, characters: 16 * 1024 * 1024}

/**
 * Refuses XML that would cost the parser more than a letter is worth: a document type (entities that expand or read other
 * files), nesting without end, and sheer size. One pass over the tags; what is malformed is left to the parser.
 */
export function guard(xml: string, part: string): void {
  if (xml.length > limits.characters) throw new Refused('too-large', {size: megabytes(xml.length), limit: megabytes(limits.characters), part})
  let depth = 0
  let elements = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const kind = xml[at + 1]
    if (kind === '/') depth--
    else if (kind === '?') at = skip(xml, '?>', at)
    else if (kind === '!') {
      if (xml.startsWith('<!DOCTYPE', at)) throw new Refused('hostile', {reason: 'document-type', part})
      at = xml.startsWith('<![CDATA[', at) ? skip(xml, ']]>', at) : skip(xml, '-->', at)
    } else {
      at = endOfTag(xml, at)
      elements++
      if (xml[at - 1] !== '/') depth++
      if (depth > limits.depth) throw new Refused('hostile', {reason: 'depth', part})
      if (elements > limits.elements) throw new Refused('hostile', {reason: 'elements', part})
    }
  }
}

function megabytes(characters: number): number {
  return Math.ceil(characters / 1024 / 1024)
}

function skip(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  return at < 0 ? xml.length : at
}

/** The `>` that ends the tag; those in attribute values do not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at
    if (code === 0x22 || code === 0x27) at = skip(xml, code === 0x22 ? '"' : "'", at + 1)
  }
  return xml.length
}
