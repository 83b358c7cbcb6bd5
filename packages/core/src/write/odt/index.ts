import type {Document, Source} from '../../model/document.ts'
import {requiredPart, type Package} from '../../read/office/open.ts'
import {Zip} from '../../read/zip/index.ts'
import type {Edit, NotWritten, Refusal, Stamp, Written} from '../edit.ts'
import {Ids} from '../ids.ts'
import {encodedAs, inParts} from '../parts.ts'
import {withEntries} from '../zip.ts'
import {writeContent} from './content.ts'

const name = 'content.xml'

/** Writes edits in an OpenDocument letter as tracked changes. Parts without an edit are copied byte for byte. */
export async function writeOdt<E extends Edit>({path, bytes, inflate}: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<Written<E> | Refusal> {
  const opened: Package = {path, zip: new Zip(bytes, inflate), problems: []}
  if (opened.zip.has('META-INF/documentsignatures.xml')) return 'signed'
  const {parts, unplaced} = inParts(document, edits)
  const left: NotWritten<E>[] = [...unplaced]
  for (const [part, placed] of parts) if (part !== name) left.push(...placed.map(({edit}): NotWritten<E> => ({edit, why: 'page'})))
  const placed = parts.get(name)
  if (!placed) return {bytes, left}
  const xml = await requiredPart(opened, name)
  const old = await opened.zip.read(name)
  const ids = new Ids()
  ids.take(old, /"testpanel(\d+)"/g)
  const made = writeContent(xml, document, placed, stamp, ids)
  const encoded = made && encodedAs(old, xml.text, made.text)
  if (!encoded) return {bytes, left: [...left, ...placed.map(({edit}): NotWritten<E> => ({edit, why: 'encoding'}))]}
  return {bytes: await withEntries(bytes, new Map([[name, encoded]])), left: [...left, ...made.left]}
}
