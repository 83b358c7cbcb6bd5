import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {element} from '../tree.ts'
import {attribute, child, elements, outermost} from '../xml/query.ts'
import {linkTarget, type Part} from './part.ts'

const boxNames = new Set(['w:txbxContent'])
const pictureNames = new Set(['pic:pic', 'v:imagedata'])
const fallbacks = new Set(['mc:Fallback'])
const pictureKinds = /\/(?:picture|chart|diagram)$/

/** The text boxes in a drawing, from the back to the front as the file has them. */
export function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  return outermost(drawing, boxNames, fallbacks)
}

/** The picture that a drawing shows; undefined for lines, shapes and text boxes. */
export function pictureIn(drawing: XmlElement, part: Part): Element | undefined {
  const [shown] = outermost(drawing, pictureNames, new Set([...boxNames, ...fallbacks]))
  const frame = elements(drawing).find(({name}) => name === 'wp:inline' || name === 'wp:anchor')
  const kind = attribute(child(frame, 'a:graphic', 'a:graphicData'), 'uri') ?? ''
  if (!shown && !pictureKinds.test(kind)) return undefined
  const alt = frame ? alternativeText(child(frame, 'wp:docPr')) : shapeText(drawing)
  const blip = shown && child(shown, 'pic:blipFill', 'a:blip')
  const src = linkTarget(part, blip, 'r:embed') ?? linkTarget(part, blip, 'r:link') ?? linkTarget(part, shown, 'r:id')
  return element('img', {...(alt !== undefined && {alt}), ...(src !== undefined && {src})}, [])
}

/** Undefined where the writer said nothing; empty for a picture that is only decoration. */
function alternativeText(properties: XmlElement | undefined): string | undefined {
  const extensions = elements(child(properties, 'a:extLst')).flatMap(elements)
  if (extensions.some((one) => one.name === 'adec:decorative' && attribute(one, 'val') === '1')) return ''
  return attribute(properties, 'descr') || attribute(properties, 'title') || undefined
}

function shapeText(picture: XmlElement): string | undefined {
  const [shape] = outermost(picture, new Set(['v:shape', 'v:rect']))
  return attribute(shape, 'alt')
}
