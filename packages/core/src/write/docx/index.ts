import type {Document, Source} from '../../model/document.ts'
import {partOfType, relationshipsOf} from '../../read/docx/relationships.ts'
import {optionalPart, requiredPart, type Package} from '../../read/office/open.ts'
import {attribute, child} from '../../read/xml/query.ts'
import {Zip} from '../../read/zip/index.ts'
import type {Edit, NotWritten, Refusal, Stamp, Written} from '../edit.ts'
import {Ids} from '../ids.ts'
import {encodedAs, inParts} from '../parts.ts'
import {withEntries} from '../zip.ts'
import {writePart} from './part.ts'

/** Headers and footers may be there more than once with the same words; a reader sees them once. */
const textRoots = new Set(['w:document', 'w:footnotes', 'w:endnotes'])

/** Writes edits in a Word letter as tracked changes. Parts without an edit are copied byte for byte. */
export async function writeDocx<E extends Edit>({path, bytes, inflate}: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<Written<E> | Refusal> {
  const opened: Package = {path, zip: new Zip(bytes, inflate), problems: []}
  const refused = await refusalOf(opened)
  if (refused) return refused
  const {parts, unplaced} = inParts(document, edits)
  const left: NotWritten<E>[] = [...unplaced]
  const contents = new Map<string, Uint8Array>()
  const ids = new Ids()
  const others = opened.zip.names.filter((name) => parts.size > 0 && name.startsWith('word/') && name.endsWith('.xml'))
  for (const name of others) ids.take(await opened.zip.read(name), /:id="(\d+)"/g)
  for (const [name, placed] of parts) {
    const xml = await requiredPart(opened, name)
    if (!textRoots.has(xml.root.name)) {
      left.push(...placed.map(({edit}): NotWritten<E> => ({edit, why: 'page'})))
      continue
    }
    const made = writePart(xml, document, placed, stamp, ids)
    left.push(...made.left)
    const encoded = encodedAs(await opened.zip.read(name), xml.text, made.text)
    if (encoded) contents.set(name, encoded)
    else left.push(...placed.map(({edit}): NotWritten<E> => ({edit, why: 'encoding'})))
  }
  return {bytes: await withEntries(bytes, contents), left}
}

/** A change would break a signature, and go against what the writer of a protected letter wants. */
async function refusalOf(opened: Package): Promise<Refusal | undefined> {
  if (opened.zip.names.some((name) => name.startsWith('_xmlsignatures/'))) return 'signed'
  const main = partOfType(opened, await relationshipsOf(opened, ''), 'officeDocument') ?? 'word/document.xml'
  const settings = await optionalPart(opened, partOfType(opened, await relationshipsOf(opened, main), 'settings') ?? '')
  const protection = child(settings?.root, 'w:documentProtection')
  const enforced = /^(?:1|true|on)$/.test(attribute(protection, 'w:enforcement') ?? '')
  if (enforced && !['none', 'trackedChanges'].includes(attribute(protection, 'w:edit') ?? 'none')) return 'protected'
  const password = Object.keys(child(settings?.root, 'w:writeProtection')?.attributes ?? {}).some((name) => /^w:(?:hash|hashValue)$/.test(name))
  return password ? 'protected' : undefined
}
