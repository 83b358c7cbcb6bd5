import type {Document, Range} from '../model/document.ts'
import {concat} from './bytes.ts'
import type {Edit, NotWritten} from './edit.ts'
import {piecesOf, type FileOrigin, type Placed} from './pieces.ts'

/** An origin in a part of an office file. */
export type PartOrigin = Extract<FileOrigin, {readonly part: string}>

/** An edit with the place of each of its characters in one part. */
export interface PlacedEdit<E extends Edit = Edit> {
  readonly edit: E
  readonly pieces: readonly Placed<PartOrigin>[]
}

/** The edits by the part of the office file that they stand in, and those whose place is not known or not in one paragraph. */
export function inParts<E extends Edit>(document: Document, edits: readonly E[]): {readonly parts: ReadonlyMap<string, PlacedEdit<E>[]>; readonly unplaced: readonly NotWritten<E>[]} {
  const parts = new Map<string, PlacedEdit<E>[]>()
  const unplaced: NotWritten<E>[] = []
  for (const edit of edits) {
    const pieces = (piecesOf(document, edit.at) ?? []).filter((piece): piece is Placed<PartOrigin> => 'part' in piece.origin)
    const first = pieces[0]?.origin
    if (!first || pieces.some(({origin}) => origin.part !== first.part || origin.block !== first.block)) {
      unplaced.push({edit, why: 'markup'})
      continue
    }
    const placed = parts.get(first.part) ?? []
    parts.set(first.part, placed)
    placed.push({edit, pieces})
  }
  return {parts, unplaced}
}

/** A stretch of characters between two tags, with `at` its offsets in the XML. */
export interface Stretch {
  readonly at: Range
}

/** The index of the stretch that holds all of a range, or -1. The stretches are sorted. */
export function holding(stretches: readonly Stretch[], [start, end]: Range): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.at[1] ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  const found = stretches[low]
  return found && found.at[0] <= start && end <= found.at[1] ? low : -1
}

/** With all white space as one space: what the document's text is made of. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

/** Text as XML. */
export function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The changed part in the encoding of the old one. Undefined where that is not UTF-8. */
export function encodedAs(old: Uint8Array, oldText: string, text: string): Uint8Array | undefined {
  const plain = new TextEncoder().encode(oldText)
  const mark = old.length - plain.length
  if ((mark !== 0 && mark !== 3) || !plain.every((byte, index) => byte === old[index + mark])) return undefined
  return concat([old.subarray(0, mark), new TextEncoder().encode(text)])
}
