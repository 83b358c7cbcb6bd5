import type {Problem} from '../model/document.ts'
import {problem} from '../model/problem.ts'

/** A file as text. `encoding` is a label that `TextDecoder` knows; a byte order mark is not part of `text`. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly problems: readonly Problem[]
}

const marks: readonly (readonly [encoding: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff]
]

/**
 * Bytes to text: by the byte order mark, else by the encoding that the file declares, else by what the bytes look like.
 * UTF-8 with a few broken bytes stays UTF-8; bytes that make no UTF-8 at all are Windows-1252.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = markOf(bytes)
  if (marked) return decodeAs(marked.encoding, bytes.subarray(marked.length))
  const label = knownLabel(declared)
  if (label !== undefined && label !== 'utf-8' && !label.startsWith('utf-16')) return decodeAs(label, bytes)
  const wide = wideEncoding(bytes)
  return wide === undefined ? decodeNarrow(bytes) : guessed(decodeAs(wide, bytes))
}

/** The byte order mark that the bytes begin with, and how many bytes it takes. */
export function markOf(bytes: Uint8Array): {readonly encoding: string; readonly length: number} | undefined {
  for (const [encoding, ...mark] of marks) if (mark.every((byte, index) => bytes[index] === byte)) return {encoding, length: mark.length}
  return undefined
}

/** The name by which the platform knows an encoding: `latin1` is `windows-1252`. Undefined when it does not. */
export function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** Whether this is no text in any encoding: full of control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (markOf(bytes) || wideEncoding(bytes) !== undefined) return false
  const start = bytes.subarray(0, 8192)
  return count(start, (byte) => byte < 9 || (byte > 13 && byte < 27)) > start.length / 32
}

/** What cannot be read becomes U+FFFD, as does NUL, which is no character of a text. */
function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const decoded = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  const text = decoded.replaceAll('\0', '\ufffd')
  const broken = unreadable(text)
  const damaged = broken > 0 && (text !== decoded || !isValid(encoding, bytes))
  return {text, encoding, problems: damaged ? [problem('invalid-characters', {count: broken})] : []}
}

function guessed(decoded: Decoded): Decoded {
  return {...decoded, problems: [problem('encoding-guessed', {encoding: names[decoded.encoding] ?? decoded.encoding}), ...decoded.problems]}
}

const names: Readonly<Record<string, string>> = {'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16'}

function decodeNarrow(bytes: Uint8Array): Decoded {
  if (isValid('utf-8', bytes)) return decodeAs('utf-8', bytes)
  const text = new TextDecoder().decode(bytes)
  const beyondAscii = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return beyondAscii >= unreadable(text) ? decodeAs('utf-8', bytes) : guessed(decodeAs('windows-1252', bytes))
}

/** UTF-16 without a mark: in Dutch nearly every second byte is NUL. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length >> 1, 2048)
  if (pairs < 4 || bytes.length % 2 === 1) return undefined
  const start = bytes.subarray(0, pairs * 2)
  const even = count(start, (byte, index) => byte === 0 && index % 2 === 0)
  const odd = count(start, (byte, index) => byte === 0 && index % 2 === 1)
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined
}

function count(bytes: Uint8Array, test: (byte: number, index: number) => boolean): number {
  return bytes.reduce((sum, byte, index) => (test(byte, index) ? sum + 1 : sum), 0)
}

function unreadable(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

function isValid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
