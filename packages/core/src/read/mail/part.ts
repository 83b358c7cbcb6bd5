import type {Range} from '../../model/document.ts'
import {Refused} from '../refused.ts'
import {parseHeader, valueOf} from './header.ts'
import {parseParameters} from './parameters.ts'

/** A part of an e-mail, and the parts it is made of. */
export interface Part {
  /** The media type: `text/html`. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly attachment: boolean
  readonly name: string | undefined
  /** The Content-Transfer-Encoding. */
  readonly transfer: string
  readonly language: string | undefined
  /** Byte offsets in the file. */
  readonly body: Range
  readonly parts: readonly Part[]
}

const deepest = 20
const most = 500

/** Reads the structure of an e-mail, or of a part of it at `at`. Refuses one with more parts than any mail has. */
export function parsePart(ascii: string, at: Range, depth = 0, count = {parts: 0}): Part {
  if (depth > deepest) throw new Refused('hostile', {reason: 'depth'})
  if (++count.parts > most) throw new Refused('hostile', {reason: 'parts'})
  const {fields, bodyStart} = parseHeader(ascii, at)
  const {value: type, parameters} = parseParameters(valueOf(fields, 'content-type', ascii) ?? 'text/plain')
  const disposition = parseParameters(valueOf(fields, 'content-disposition', ascii) ?? '')
  const body: Range = [bodyStart, at[1]]
  const boundary = type.startsWith('multipart/') ? parameters.get('boundary') : undefined
  return {
    type,
    parameters,
    attachment: disposition.value === 'attachment',
    name: disposition.parameters.get('filename') ?? parameters.get('name'),
    transfer: valueOf(fields, 'content-transfer-encoding', ascii)?.toLowerCase() ?? '',
    language: valueOf(fields, 'content-language', ascii)?.split(',')[0],
    body,
    parts: boundary ? split(ascii, body, boundary).map((range) => parsePart(ascii, range, depth + 1, count)) : []
  }
}

/** The ranges between the lines `--boundary`. The line end before such a line belongs to it. */
function split(ascii: string, [start, end]: Range, boundary: string): readonly Range[] {
  const ranges: Range[] = []
  const delimiter = `--${boundary}`
  let open: number | undefined
  for (let at = ascii.indexOf(delimiter, start); at !== -1 && at < end; at = ascii.indexOf(delimiter, at + delimiter.length)) {
    if (at > start && !/[\r\n]/.test(ascii.charAt(at - 1))) continue
    const rest = restOfLine(ascii, at + delimiter.length)
    if (rest === undefined) continue
    if (open !== undefined) ranges.push([open, Math.max(open, beforeLineEnd(ascii, at))])
    if (ranges.length > most) throw new Refused('hostile', {reason: 'parts'})
    open = at + delimiter.length + rest.length
    if (rest.startsWith('--')) return ranges
  }
  if (open !== undefined && open < end) ranges.push([open, end])
  return ranges
}

const lineRest = /(?:--)?[ \t]*(?:\r\n|\n|\r|$)/y

function restOfLine(ascii: string, at: number): string | undefined {
  lineRest.lastIndex = at
  return lineRest.exec(ascii)?.[0]
}

function beforeLineEnd(ascii: string, at: number): number {
  if (ascii.startsWith('\r\n', at - 2)) return at - 2
  return at - 1
}
