import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {optionalPart, type Package} from '../office/open.ts'
import {pageParts} from '../office/pages.ts'
import {attribute, child, elements} from '../xml/query.ts'
import {readFlow} from './blocks.ts'
import {openPart} from './open-part.ts'
import {linkTarget, storyOf, type Part} from './part.ts'
import {partOfType} from './relationships.ts'
import {toggle} from './styles.ts'

/** Reads the headers or the footers that pages of this document show. */
export async function readPages(opened: Package, body: Part, tagName: 'header' | 'footer'): Promise<readonly Element[]> {
  const names = await shownParts(opened, body, tagName)
  const parts = await Promise.all(names.map((name) => openPart(opened, name, body.shared)))
  return pageParts(tagName, parts.map((part) => (part ? readFlow(part.xml.root, storyOf(part)) : [])))
}

/** A first page has its own header only where the section says so, an even page only where the settings do. */
async function shownParts(opened: Package, body: Part, tagName: string): Promise<readonly string[]> {
  const references = body.survey.sections.flatMap((section) => {
    const firstDiffers = toggle(child(section, 'w:titlePg')) ?? false
    const own = elements(section).filter(({name}) => name === `w:${tagName}Reference`)
    return own.filter((reference) => firstDiffers || typeOf(reference) !== 'first')
  })
  const evenDiffers = references.some((reference) => typeOf(reference) === 'even') && (await evenPagesDiffer(opened, body))
  const shown = references.filter((reference) => evenDiffers || typeOf(reference) !== 'even')
  const inOrder = [...shown.filter((one) => typeOf(one) === 'first'), ...shown.filter((one) => typeOf(one) !== 'first')]
  return [...new Set(inOrder.flatMap((reference) => linkTarget(body, reference, 'r:id') ?? []))]
}

function typeOf(reference: XmlElement): string | undefined {
  return attribute(reference, 'w:type')
}

async function evenPagesDiffer(opened: Package, body: Part): Promise<boolean> {
  const name = partOfType(opened, body.links, 'settings')
  const settings = name === undefined ? undefined : await optionalPart(opened, name)
  return toggle(child(settings?.root, 'w:evenAndOddHeaders')) ?? false
}
