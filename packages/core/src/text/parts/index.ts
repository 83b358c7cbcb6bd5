import type {Element} from 'hast'
import type {Document} from '../../model/document.ts'
import type {ControlPart, ErrorPart, FieldPart, PageWord, PartFacts, PicturePart} from '../../model/parts.ts'
import {controlOf} from './controls.ts'
import {errorOf} from './errors.ts'
import {fieldOf, isField} from './fields.ts'
import {elementsOf, isOutOfSight, seenText, spotOf, upFrom, word, type Placed} from './tree.ts'

type Read = Pick<Document, 'tree' | 'lines' | 'declared'>

/** The parts of a document that are not its running text, in its order. */
export function partFacts(document: Read): PartFacts {
  const all = elementsOf(document.tree)
  const known = knownIn(all)
  const made = {pictures: [] as PicturePart[], controls: [] as ControlPart[], fields: [] as FieldPart[], errors: [] as ErrorPart[], viewports: [] as PageWord[]}
  let title: PageWord | undefined
  let heading = ''
  for (const placed of all) {
    const {element} = placed
    const {tagName, properties} = element
    const spot = () => spotOf(placed, document)
    if (isHeading(element)) heading = isOutOfSight(element) ? heading : seenText(element)
    else if (tagName === 'img') made.pictures.push(...pictureOf(placed, spot()))
    else if (tagName === 'title' && placed.parent?.element.tagName === 'head') title ??= {...spot(), value: seenText(element)}
    else if (tagName === 'meta' && word(properties['name']).toLowerCase() === 'viewport') made.viewports.push({...spot(), value: word(properties['content'])})
    else if (isField(element)) made.fields.push(fieldOf(placed, spot(), {heading, ...known}))
    if (properties['ariaLabel'] !== undefined || properties['ariaLabelledBy'] !== undefined) made.controls.push(...listed(controlOf(element, spot(), known)))
    if (properties['id'] !== undefined || properties['className'] !== undefined || properties['role'] !== undefined) made.errors.push(...listed(errorOf(element, {}) && errorOf(element, spot())))
  }
  return {title, ...made}
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one]
}

function isHeading({tagName, properties}: Element): boolean {
  const role = word(properties['role'])
  return role === 'heading' || (role === '' && /^h[1-6]$/.test(tagName))
}

/** An image that is not marked as decoration. */
function pictureOf(placed: Placed, spot: PicturePart | object): readonly PicturePart[] {
  const {properties} = placed.element
  const aside = word(properties['role']) === 'presentation' || word(properties['role']) === 'none' || [placed.element, ...upFrom(placed)].some((one) => word(one.properties['ariaHidden']) === 'true')
  const alt = word(properties['ariaLabel']) || (properties['alt'] === undefined ? undefined : word(properties['alt']))
  return aside ? [] : [{...spot, alt, file: word(properties['src'])}]
}

interface Known {
  readonly byId: ReadonlyMap<string, Element>
  readonly labels: ReadonlyMap<string, string>
  /** The page loads a font in which words are drawn as icons. */
  readonly iconFont: boolean
}

function knownIn(all: readonly Placed[]): Known {
  const byId = new Map<string, Element>()
  const labels = new Map<string, string>()
  let iconFont = false
  for (const {element} of all) {
    const {tagName, properties} = element
    const id = word(properties['id'])
    if (id !== '' && !byId.has(id)) byId.set(id, element)
    iconFont ||= bringsIcons(element)
    const of = tagName === 'label' ? word(properties['htmlFor']) : ''
    if (of !== '') labels.set(of, `${labels.get(of) ?? ''} ${seenText(element)}`.trim())
  }
  return {byId, labels, iconFont}
}

function bringsIcons({tagName, properties, children}: Element): boolean {
  if (tagName === 'link') return /icon|symbols/i.test(word(properties['href'])) && /stylesheet/i.test(word(properties['rel']))
  return children.some((child) => child.type === 'element' && child.tagName === 'style' && child.children.some((text) => text.type === 'text' && /font-family\s*:[^;}]*(?:icon|symbol)/i.test(text.value)))
}
