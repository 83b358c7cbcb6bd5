import type {Problem} from '../../model/document.ts'
import {problem} from '../../model/problem.ts'
import type {Part} from './part.ts'

/** The parts that a mail program shows as the message, in order: of alternatives the web page, else the plain text. */
export function shownParts(part: Part): readonly Part[] {
  if (part.attachment) return []
  if (part.type === 'text/html' || part.type === 'text/plain') return [part]
  if (part.type === 'multipart/alternative') return bestOf(part.parts.map(shownParts))
  if (part.type === 'multipart/related' || part.type === 'multipart/signed') return part.parts.slice(0, 1).flatMap(shownParts)
  return part.parts.flatMap(shownParts)
}

function bestOf(alternatives: readonly (readonly Part[])[]): readonly Part[] {
  const readable = alternatives.filter((parts) => parts.length > 0)
  return readable.findLast((parts) => parts.some(({type}) => type === 'text/html')) ?? readable.at(-1) ?? []
}

const letter = /\.(?:docx?|dotx?|docm|odt|ott|rtf|pdf)$/i
const letterType =
  /^application\/(?:pdf|msword|rtf|vnd\.openxmlformats-officedocument\.wordprocessingml\b.*|vnd\.oasis\.opendocument\.text)$/

/** Says which letters hang on a mail: they are text for the reader, but not of this file. */
export function skippedLetters(part: Part): readonly Problem[] {
  if (part.parts.length > 0) return part.parts.flatMap(skippedLetters)
  return letterType.test(part.type) || letter.test(part.name ?? '') ? [problem('part-skipped', {name: part.name ?? part.type})] : []
}
