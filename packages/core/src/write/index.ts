import type {Document, Source} from '../model/document.ts'
import {read} from '../read/index.ts'
import {splice, type Edit, type NotWritten, type Refusal, type Stamp, type Written} from './edit.ts'

export type {Edit, NotWritten, Obstacle, Refusal, Stamp, Written} from './edit.ts'

/** What was written and proved: the copy reads as the document with the edits in it. */
export interface Rewritten<E extends Edit = Edit> extends Written<E> {
  readonly document: Document
  readonly made: readonly E[]
}

/**
 * Makes a copy of a file in which the edits are made: in the source of a text, as tracked changes in a Word or OpenDocument
 * letter. The edits do not overlap. Nothing else changes, and the copy is read again: an edit after which it would not read
 * as the text with that edit is left out.
 */
export async function rewrite<E extends Edit>(source: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<Rewritten<E> | Refusal> {
  const written = await write(source, document, edits, stamp)
  if (typeof written === 'string') return written
  const skipped = new Set(written.left.map(({edit}) => edit))
  const made = edits.filter((edit) => !skipped.has(edit))
  const now = made.length === 0 ? document : await read({...source, bytes: written.bytes}, document.format)
  if (now.text === splice(document.text, made)) return {...written, document: now, made}
  const good = await provable(source, document, made, stamp)
  const left = [...written.left, ...made.filter((edit) => !good.includes(edit)).map((edit): NotWritten<E> => ({edit, why: 'reading'}))]
  if (good.length === made.length) return {bytes: source.bytes, document, made: [], left: [...left, ...made.map((edit): NotWritten<E> => ({edit, why: 'reading'}))]}
  const again = await rewrite(source, document, good, stamp)
  return typeof again === 'string' ? again : {...again, left: [...left, ...again.left]}
}

/** Those edits after each of which, alone, the copy reads as it should. */
async function provable<E extends Edit>(source: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<readonly E[]> {
  const good: E[] = []
  for (const edit of edits) {
    const written = await write(source, document, [edit], stamp)
    if (typeof written === 'string' || written.left.length > 0) continue
    const now = await read({...source, bytes: written.bytes}, document.format)
    if (now.text === splice(document.text, [edit])) good.push(edit)
  }
  return good
}

/** Loads the writer of the document's format when it is needed. */
async function write<E extends Edit>(source: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<Written<E> | Refusal> {
  switch (document.format) {
    case 'docx':
      return (await import('./docx/index.ts')).writeDocx(source, document, edits, stamp)
    case 'odt':
      return (await import('./odt/index.ts')).writeOdt(source, document, edits, stamp)
    case 'eml':
      return 'mail'
    default:
      return (await import('./source.ts')).writeSource(source, document, edits)
  }
}
