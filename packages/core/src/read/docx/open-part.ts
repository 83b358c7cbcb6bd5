import {optionalPart, type Package} from '../office/open.ts'
import type {Xml} from '../xml/parse.ts'
import type {Part, Shared} from './part.ts'
import {relationshipsOf, type Relationships} from './relationships.ts'
import {survey} from './survey.ts'

/** An attribute that names a relationship: `r:id`, `r:embed`; a `w:id` is something else. */
const usesRelationship = /\s(?!w:)[\w.-]+:(?:id|embed|link)\s*=/

/** Opens a part with text of its own, besides the letter itself. Most of them point to nothing. */
export async function openPart(opened: Package, name: string | undefined, shared: Shared): Promise<Part | undefined> {
  const xml = name === undefined ? undefined : await optionalPart(opened, name)
  return xml && partOf(xml, usesRelationship.test(xml.text) ? await relationshipsOf(opened, xml.part) : new Map(), shared)
}

/** Makes a part ready to be read. */
export function partOf(xml: Xml, links: Relationships, shared: Shared): Part {
  const found = survey(xml.root)
  shared.left.changes += found.changes
  shared.left.comments += found.comments
  return {xml, survey: found, links, shared}
}
