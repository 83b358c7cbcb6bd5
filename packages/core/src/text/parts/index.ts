import type {Element} from 'hast'
import type {Document} from '../../model/document.ts'
import type {ControlPart, DecorationPart, ErrorPart, FieldPart, LinkPart, PageWord, PartFacts, PicturePart, SilentPart, Spot} from '../../model/parts.ts'
import {blockedBy} from './bypass.ts'
import {controlOf} from './controls.ts'
import {errorOf} from './errors.ts'
import {fieldOf, isField} from './fields.ts'
import {linkPartOf} from './links.ts'
import {isWithoutWords} from './media.ts'
import {decorationOf, drawsLetters, pictureOf} from './pictures.ts'
import {silentText} from './silent.ts'
import {elementsOf, isOutOfSight, seenText, spotOf, word, type Placed} from './tree.ts'

type Read = Pick<Document, 'tree' | 'lines' | 'declared'>

/** A page with more of them than this is a gallery, and the first are enough to see what is wrong. */
const most = 300
/** For each of them all that stands around it is read. */
const mostSounds = 30

/** The parts of a document that are not its running text, in its order. */
export function partFacts(document: Read): PartFacts {
  const all = elementsOf(document.tree)
  const known = knownIn(all)
  const made = {
    pictures: [] as PicturePart[], decorations: [] as DecorationPart[], controls: [] as ControlPart[], fields: [] as FieldPart[], errors: [] as ErrorPart[],
    viewports: [] as PageWord[], links: [] as LinkPart[], sounds: [] as Spot[], silent: [] as SilentPart[]
  }
  const blocks = new Map<Element, number>()
  const letters = once(() => drawsLetters(document.tree))
  let title: PageWord | undefined
  let heading = ''
  let heard = 0
  for (const placed of all) {
    const {element} = placed
    const {tagName, properties} = element
    const spot = () => spotOf(placed, document)
    if (isHeading(element)) heading = isOutOfSight(element) ? heading : seenText(element)
    else if (tagName === 'img') made.pictures.push(...listed(pictureOf(placed, spot())))
    else if (tagName === 'title' && placed.parent?.element.tagName === 'head') title ??= {...spot(), value: seenText(element)}
    else if (tagName === 'meta' && word(properties['name']).toLowerCase() === 'viewport') made.viewports.push({...spot(), value: word(properties['content'])})
    else if (tagName === 'a') made.links.push(...listed(linkPartOf(placed, spot, document.tree, blocks)))
    else if (tagName === 'audio' && heard++ < mostSounds && isWithoutWords(placed)) made.sounds.push(spot())
    else if (isField(element)) made.fields.push(fieldOf(placed, spot(), {heading, ...known}))
    if ((tagName === 'img' || tagName === 'svg' || tagName === 'canvas') && made.decorations.length < most) made.decorations.push(...listed(decorationOf(placed, spot, letters)))
    if (properties['ariaHidden'] === 'true') made.silent.push(...listed(silentPart(placed, spot)))
    if (properties['ariaLabel'] !== undefined || properties['ariaLabelledBy'] !== undefined) made.controls.push(...listed(controlOf(element, spot(), known)))
    if (properties['id'] !== undefined || properties['className'] !== undefined || properties['role'] !== undefined) made.errors.push(...listed(errorOf(element, {}) && errorOf(element, spot())))
  }
  const blocked = document.declared === undefined ? undefined : blockedBy(all)
  return {title, ...made, blocked: blocked && spotOf(blocked, document)}
}

function silentPart(placed: Placed, spot: () => Spot): SilentPart | undefined {
  const text = silentText(placed)
  return text === undefined ? undefined : {...spot(), text}
}

function once(make: () => boolean): () => boolean {
  let made: boolean | undefined
  return () => (made ??= make())
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one]
}

function isHeading({tagName, properties}: Element): boolean {
  const role = word(properties['role'])
  return role === 'heading' || (role === '' && /^h[1-6]$/.test(tagName))
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
