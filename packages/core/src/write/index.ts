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
  const whole = await attempt(source, document, edits, stamp)
  if (typeof whole === 'string' || isProven(whole, document)) return whole
  const good = await provable(source, document, whole.made, stamp)
  const together = await attempt(source, document, good, stamp)
  if (typeof together === 'string') return together
  const made = isProven(together, document) ? together.made : []
  const unread = whole.made.filter((edit) => !made.includes(edit)).map((edit): NotWritten<E> => ({edit, why: 'reading'}))
  const left = [...whole.left, ...unread]
  return made.length > 0 ? {...together, left} : {bytes: source.bytes, document, made, left}
}

/** The edits after which the copy reads as it should: all of them, or those of each half. */
async function provable<E extends Edit>(source: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<readonly E[]> {
  const tried = await attempt(source, document, edits, stamp)
  if (typeof tried === 'string') return []
  if (isProven(tried, document)) return tried.made
  if (edits.length === 1) return []
  const middle = edits.length >> 1
  return [...(await provable(source, document, edits.slice(0, middle), stamp)), ...(await provable(source, document, edits.slice(middle), stamp))]
}

function isProven({document: now, made}: Rewritten, document: Document): boolean {
  return now.text === splice(document.text, made)
}

/** The copy with as many edits as its format can hold, and how it reads. */
async function attempt<E extends Edit>(source: Source, document: Document, edits: readonly E[], stamp: Stamp): Promise<Rewritten<E> | Refusal> {
  const written = await write(source, document, edits, stamp)
  if (typeof written === 'string') return written
  const skipped = new Set(written.left.map(({edit}) => edit))
  const made = edits.filter((edit) => !skipped.has(edit))
  if (made.length === 0) return {bytes: source.bytes, document, made, left: written.left}
  return {...written, made, document: await read({...source, bytes: written.bytes}, document.format)}
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
