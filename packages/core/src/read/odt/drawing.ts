import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {element} from '../tree.ts'
import {attribute, child, elements} from '../xml/query.ts'
import {isParagraph} from './survey.ts'

/** What a drawing shows: pictures, and elements that hold text. */
export interface Drawn {
  readonly pictures: readonly Element[]
  readonly boxes: readonly XmlElement[]
}

const groups = new Set(['draw:g', 'draw:a'])

/** Looks what a frame, a shape or a group shows; undefined for an element that draws nothing. */
export function drawnBy(node: XmlElement): Drawn | undefined {
  if (!node.name.startsWith('draw:')) return undefined
  if (groups.has(node.name)) {
    const parts = elements(node).flatMap((one) => drawnBy(one) ?? [])
    return {pictures: parts.flatMap(({pictures}) => pictures), boxes: parts.flatMap(({boxes}) => boxes)}
  }
  if (node.name !== 'draw:frame') return {pictures: [], boxes: elements(node).some(isParagraph) ? [node] : []}
  const box = child(node, 'draw:text-box')
  if (box) return {pictures: [], boxes: [box]}
  const image = child(node, 'draw:image')
  return {pictures: image || child(node, 'draw:object') ? [picture(node, image)] : [], boxes: []}
}

function picture(frame: XmlElement, image: XmlElement | undefined): Element {
  const alt = alternativeText(frame)
  const src = attribute(image, 'xlink:href')
  return element('img', {...(alt !== undefined && {alt}), ...(src !== undefined && {src})}, [])
}

/** Undefined where the writer said nothing; empty for a picture that is only decoration. */
function alternativeText(frame: XmlElement): string | undefined {
  if (attribute(frame, 'loext:decorative') === 'true' || attribute(frame, 'draw:decorative') === 'true') return ''
  return child(frame, 'svg:desc')?.text || child(frame, 'svg:title')?.text || undefined
}
