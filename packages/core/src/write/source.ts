import type {Document, Range, Source} from '../model/document.ts'
import {decodeText} from '../read/decode.ts'
import {declaredEncoding} from '../read/html/charset.ts'
import {textBytes} from './bytes.ts'
import type {Edit, NotWritten, Refusal, Splice, Written} from './edit.ts'
import {piecesOf} from './pieces.ts'

type SourceFormat = 'txt' | 'md' | 'html'

/** What may stand in the file between two words of the text: white space, and in markdown the marks that a line begins with. */
const gaps: Readonly<Record<SourceFormat, RegExp>> = {txt: /^\s*$/, md: /^[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?$/, html: /^\s*$/}

/** Writes edits in a file of text: only the bytes of the replaced words change. */
export function writeSource<E extends Edit>({bytes}: Source, document: Document, edits: readonly E[]): Written<E> | Refusal {
  const format = document.format as SourceFormat
  const {text, encoding} = decodeText(bytes, format === 'html' ? declaredEncoding(bytes) : undefined)
  const file = textBytes(bytes, text, encoding)
  if (!file) return 'encoding'
  const splices: Splice[] = []
  const left: NotWritten<E>[] = []
  for (const edit of edits) {
    const at = placeOf(document, edit.at, text, format)
    const put = escaped(edit.text, format)
    if (!at) left.push({edit, why: 'markup'})
    else if (!file.encode(put)) left.push({edit, why: 'encoding'})
    else splices.push({at, text: put})
  }
  return {bytes: file.splice(splices), left}
}

/** The one stretch of the file that a range of the text stands for, if there is nothing in it but those words. */
function placeOf(document: Document, range: Range, text: string, format: SourceFormat): Range | undefined {
  const pieces = piecesOf(document, range)
  const [first, ...rest] = pieces ?? []
  if (!first || first.origin.in !== 'source') return undefined
  let end = first.origin.at[1]
  for (const {origin} of rest) {
    if (origin.in !== 'source' || origin.at[0] < end || !gaps[format].test(text.slice(end, origin.at[0]))) return undefined
    end = origin.at[1]
  }
  return [first.origin.at[0], end]
}

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;'}

/** Text as it must be written in a file of this format to be read as itself. */
function escaped(text: string, format: SourceFormat): string {
  if (format === 'txt') return text
  if (format === 'html') return text.replace(/[&<>\u00a0]/g, (char) => references[char] ?? char)
  return text.replace(/[\\`*_[\]<&~|]/g, String.raw`\$&`)
}
