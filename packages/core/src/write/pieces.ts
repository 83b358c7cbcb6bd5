import type {Document, Origin, Range, Segment} from '../model/document.ts'

/** A stretch of the text with the place in the file that it was read from. */
export interface Placed<O extends Origin = Origin> {
  readonly at: Range
  readonly origin: O
}

/** An origin with offsets in a file or in a part of it. */
export type FileOrigin = Extract<Origin, {readonly at: Range}>

/**
 * Where the characters of a range stand in the file, from left to right. Undefined where that is not known exactly: a
 * character that was made by the reader, or that maps together with characters outside the range.
 */
export function piecesOf({segments, text}: Pick<Document, 'segments' | 'text'>, [start, end]: Range): readonly Placed<FileOrigin>[] | undefined {
  const pieces: Placed<FileOrigin>[] = []
  let done = start
  for (let index = firstEndingAfter(segments, start); ; index++) {
    const segment = segments[index]
    if (!segment || segment.at[0] >= end) break
    const piece = part(segment, Math.max(start, segment.at[0]), Math.min(end, segment.at[1]))
    if (!piece || text.slice(done, piece.at[0]).trim() !== '') return undefined
    pieces.push(piece)
    done = piece.at[1]
  }
  return pieces.length > 0 && text.slice(done, end).trim() === '' ? pieces : undefined
}

function part({at, origin}: Segment, start: number, end: number): Placed<FileOrigin> | undefined {
  if (!('at' in origin)) return undefined
  if (start === at[0] && end === at[1]) return {at, origin}
  if (origin.at[1] - origin.at[0] !== at[1] - at[0]) return undefined
  const range: Range = [origin.at[0] + start - at[0], origin.at[0] + end - at[0]]
  return {at: [start, end], origin: origin.in === 'source' ? {in: 'source', at: range} : {...origin, from: origin.from + start - at[0], at: range}}
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.at[1] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
