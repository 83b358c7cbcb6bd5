import {optionalPart, type Package} from '../office/open.ts'
import type {Xml} from '../xml/parse.ts'
import type {Part, Shared} from './part.ts'
import {relationshipsOf, type Relationships} from './relationships.ts'
import {survey} from './survey.ts'

/** Opens a part with text of its own, besides the letter itself. */
export async function openPart(opened: Package, name: string | undefined, shared: Shared): Promise<Part | undefined> {
  const xml = name === undefined ? undefined : await optionalPart(opened, name)
  return xml && partOf(xml, await relationshipsOf(opened, xml.part), shared)
}

/** Makes a part ready to be read. */
export function partOf(xml: Xml, links: Relationships, shared: Shared): Part {
  const found = survey(xml.root)
  shared.left.changes += found.changes
  shared.left.comments += found.comments
  return {xml, survey: found, links, shared}
}
