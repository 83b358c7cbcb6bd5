import type {Document, Problem, Source} from '../../model/document.ts'
import {problem} from '../../model/problem.ts'
import {unreadable} from '../document.ts'
import {Refused} from '../refused.ts'
import {parsePart, type Xml} from '../xml/parse.ts'
import {Zip} from '../zip/index.ts'
import {isZip, kindOfBytes, kindOfZip} from './sniff.ts'

/** An opened file of the expected kind, from which parts are taken one at a time. */
export interface Package {
  readonly path: string
  readonly zip: Zip
  /** What went wrong on the way without ending it. */
  readonly problems: Problem[]
}

/** Opens an office file and reads it. Whatever the bytes are, the answer is a document; what cannot be read says why. */
export async function readPackage(source: Source, format: 'docx' | 'odt', read: (opened: Package) => Promise<Document>): Promise<Document> {
  try {
    return await read(await open(source, format))
  } catch (error) {
    if (error instanceof Refused) return unreadable(source.path, format, error.id, error.data)
    if (error instanceof RangeError) return unreadable(source.path, format, 'hostile', {reason: 'depth'})
    return unreadable(source.path, format, 'crashed', {reason: error instanceof Error ? error.message : String(error)})
  }
}

async function open({path, bytes, inflate}: Source, format: 'docx' | 'odt'): Promise<Package> {
  if (bytes.length === 0) throw new Refused('empty', {})
  if (!isZip(bytes)) {
    const found = kindOfBytes(bytes)
    throw found === 'encrypted' ? new Refused('encrypted', {}) : new Refused('not-what-it-says', {expected: format, found})
  }
  const zip = new Zip(bytes, inflate)
  const found = await kindOfZip(zip)
  if (found !== format) throw new Refused('not-what-it-says', {expected: format, found})
  return {path, zip, problems: []}
}

/** A part without which there is no document. */
export async function requiredPart({zip}: Package, name: string): Promise<Xml> {
  return parsePart(await zip.read(name), name)
}

/** A part that may be absent, and that is left out with a problem when it is damaged: half a letter is worth checking. */
export async function optionalPart(opened: Package, name: string): Promise<Xml | undefined> {
  if (!opened.zip.has(name)) return undefined
  try {
    return await requiredPart(opened, name)
  } catch (error) {
    if (!(error instanceof Refused) || error.id !== 'damaged') throw error
    opened.problems.push(problem('part-skipped', {...error.data, part: name}))
    return undefined
  }
}
