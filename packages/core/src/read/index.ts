import type {Document, Format, Source} from '../model/document.ts'
import {looksBinary} from './decode.ts'
import {unreadable} from './document.ts'
import {isZip, kindOfBytes} from './office/sniff.ts'
import {Refused} from './refused.ts'

type Reader = (source: Source) => Document | Promise<Document>

interface Known {
  readonly extensions: readonly string[]
  /** The largest file that is read, in bytes. */
  readonly limit: number
  /** Loads the reader when it is needed: a Word letter needs no markdown parser. */
  readonly load: () => Promise<Reader>
}

const megabyte = 1024 * 1024

const formats: Readonly<Record<Format, Known>> = {
  txt: {extensions: ['.txt', '.text'], limit: 20 * megabyte, load: async () => (await import('./text/index.ts')).readText},
  md: {extensions: ['.md', '.markdown'], limit: 5 * megabyte, load: async () => (await import('./markdown/index.ts')).readMarkdown},
  html: {extensions: ['.html', '.htm', '.xhtml'], limit: 20 * megabyte, load: async () => (await import('./html/index.ts')).readHtml},
  docx: {extensions: ['.docx', '.docm', '.dotx'], limit: 100 * megabyte, load: async () => (await import('./docx/index.ts')).readDocx},
  odt: {extensions: ['.odt', '.ott'], limit: 100 * megabyte, load: async () => (await import('./odt/index.ts')).readOdt},
  eml: {extensions: ['.eml'], limit: 20 * megabyte, load: async () => (await import('./mail/index.ts')).readMail}
}

const formatByExtension = new Map(
  (Object.keys(formats) as Format[]).flatMap((format) => formats[format].extensions.map((extension) => [extension, format]))
)

/** The extensions of the files that `read` reads, with their point, in lower case. */
export const readableExtensions: readonly string[] = [...formatByExtension.keys()]

/** What the name of a file says it is. */
export function formatOf(path: string): Format | undefined {
  return formatByExtension.get(extensionOf(path))
}

/**
 * Reads a file, by its name or as the format it is said to be. Never throws on content: what cannot be read becomes a document
 * without text that says why.
 */
export async function read(source: Source, as?: Format): Promise<Document> {
  const {path} = source
  const format = as ?? formatOf(path)
  if (format === undefined) return unknownFormat(path)
  try {
    refuse(source, format)
    const reader = await formats[format].load()
    return await reader(source)
  } catch (error) {
    if (error instanceof Refused) return unreadable(path, format, error.id, error.data)
    if (error instanceof RangeError) return unreadable(path, format, 'hostile', {reason: 'depth'})
    return unreadable(path, format, 'crashed', {reason: String(error)})
  }
}

function refuse({bytes}: Source, format: Format): void {
  const {limit} = formats[format]
  if (bytes.length === 0) throw new Refused('empty', {})
  if (bytes.length > limit) throw new Refused('too-large', {size: Math.ceil(bytes.length / megabyte), limit: limit / megabyte})
  if (format === 'docx' || format === 'odt') return
  const found = insteadOfText(bytes)
  if (found !== undefined) throw new Refused('not-what-it-says', {expected: format, found})
}

/** What stands in a file that should be text, when it is something else. */
function insteadOfText(bytes: Uint8Array): string | undefined {
  if (isZip(bytes)) return 'zip'
  const kind = kindOfBytes(bytes)
  if (['html', 'xml', 'txt'].includes(kind)) return undefined
  if (kind === 'unknown' || (kind === 'pdf' && !startsWith(bytes, '%PDF-'))) return looksBinary(bytes) ? 'unknown' : undefined
  return kind
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, index) => bytes[index] === char.charCodeAt(0))
}

function unknownFormat(path: string): Document {
  const extension = extensionOf(path)
  if (extension === '.pdf') return unreadable(path, 'txt', 'no-pdf-yet')
  if (['.doc', '.dot', '.rtf'].includes(extension)) return unreadable(path, 'txt', 'needs-libreoffice', {extension})
  return unreadable(path, 'txt', 'unknown-format', {extension})
}

function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
}
