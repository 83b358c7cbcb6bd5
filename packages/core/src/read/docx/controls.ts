import type {XmlElement} from '@rgrove/parse-xml'
import {attribute, child, elements} from '../xml/query.ts'

const values = new Set(['w:date', 'w:dropDownList', 'w:comboBox', 'w14:checkbox', 'w:citation'])
const fills = new Set(['w:text', 'w:dataBinding', 'w15:dataBinding'])
/** A text block has sentences; a value that fills a paragraph (a subject, an address line) is shorter. */
const valueWords = 8

/**
 * What a content control is for a reader: a value to fill in, the table of contents, or just letter text. Around whole
 * paragraphs a control is often a text block of the template ("bouwsteen"), with sentences that must be judged.
 */
export function controlKind(control: XmlElement, place: 'inline' | 'block'): 'variable' | 'navigation' | 'text' {
  const properties = child(control, 'w:sdtPr')
  const names = new Set(elements(properties).map(({name}) => name))
  const gallery = attribute(child(properties, 'w:docPartObj', 'w:docPartGallery'), 'w:val')
  if (gallery === 'Table of Contents') return 'navigation'
  if (names.has('w:showingPlcHdr') || [...names].some((name) => values.has(name))) return 'variable'
  if (![...names].some((name) => fills.has(name))) return 'text'
  return place === 'inline' || isValue(child(control, 'w:sdtContent')) ? 'variable' : 'text'
}

function isValue(content: XmlElement | undefined): boolean {
  const text = content?.text ?? ''
  return text.split(/\s+/).length <= valueWords && !/\p{L}{2}[.!?](?:\s|$)/u.test(text)
}
