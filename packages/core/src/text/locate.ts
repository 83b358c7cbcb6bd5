import type {Document, Origin, Range, Segment} from '../model/document.ts'
import type {SourcePlace} from '../model/page.ts'

/** A place in the file as a person or an editor names it. All numbers count from 1, columns in UTF-16 units, ends exclusive. */
export type Location =
  | {readonly in: 'source'; readonly at: Range; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number}
  | {readonly in: 'docx' | 'odt'; readonly part: string; readonly at: Range; readonly paragraph: number; readonly run: number; readonly from: number; readonly endParagraph: number; readonly endRun: number; readonly to: number}

/**
 * The only way back from a range of `document.text` to the file. For docx and odt `from` and `to` count characters in the run
 * from 0, and `at` is the range in the part's XML. Undefined where no origin is known (an empty or generated stretch).
 */
export function locate(document: Pick<Document, 'segments' | 'lines'>, [start, end]: Range): Location | undefined {
  const {segments, lines} = document
  const first = segments[firstEndingAfter(segments, start)]
  const last = segments[firstEndingAfter(segments, Math.max(start, end - 1))]
  if (!first || first.at[0] >= Math.max(end, start + 1)) return undefined
  const closing = last && last.at[0] < end ? last : lastStartingBefore(segments, end) ?? first
  const from = part(first, Math.max(start, first.at[0]), first.at[1])
  const to = part(closing, closing.at[0], Math.min(Math.max(end, start), closing.at[1]))
  if (from.in === 'source' && to.in === 'source') return inSource([from.at[0], to.at[1]], lines)
  if ((from.in === 'docx' || from.in === 'odt') && to.in === from.in) return inPart(from, to)
  return undefined
}

type PartOrigin = Extract<Origin, {readonly part: string}>

function inPart(from: PartOrigin, to: PartOrigin): Location {
  const same = from.part === to.part
  const close = same ? to : from
  return {
    in: from.in,
    part: from.part,
    at: [from.at[0], close.at[1]],
    paragraph: from.block + 1,
    run: from.run + 1,
    from: from.from,
    endParagraph: close.block + 1,
    endRun: close.run + 1,
    to: close.from + length(close)
  }
}

/** Characters of its run that an origin covers: `part` has left it in `from` and the text length. */
function length(origin: PartOrigin & {readonly characters?: number}): number {
  return origin.characters ?? origin.at[1] - origin.at[0]
}

function inSource(at: Range, lines: readonly number[]): Location {
  return {in: 'source', ...inLines(at, lines)}
}

/** A range of a decoded file as lines and columns. `lines`: the offsets at which its lines start. */
export function inLines(at: Range, lines: readonly number[]): SourcePlace {
  const [line, column] = point(lines, at[0])
  const [endLine, endColumn] = point(lines, at[1])
  return {at, line, column, endLine, endColumn}
}

function point(lines: readonly number[], offset: number): readonly [line: number, column: number] {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return [low, offset - (lines[low - 1] ?? 0) + 1]
}

/** The part of a segment's origin that belongs to `start`–`end` of the text; the whole of it when it does not map by character. */
function part({at, origin}: Segment, start: number, end: number): Origin & {readonly characters?: number} {
  if (!('at' in origin)) return origin
  if (origin.at[1] - origin.at[0] !== at[1] - at[0]) return {...origin, characters: at[1] - at[0]}
  const range: Range = [origin.at[0] + start - at[0], origin.at[0] + end - at[0]]
  return origin.in === 'source' ? {...origin, at: range} : {...origin, from: origin.from + start - at[0], at: range}
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

function lastStartingBefore(segments: readonly Segment[], offset: number): Segment | undefined {
  const next = firstEndingAfter(segments, offset - 1)
  const here = segments[next]
  return here && here.at[0] < offset ? here : segments[next - 1]
}
