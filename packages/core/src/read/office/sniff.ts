import type {Zip} from '../zip/index.ts'

const latin1 = new TextDecoder('latin1')

const signatures: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^[\s\S]{0,1000}%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^[^\w]PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8/, 'gif'],
  [/^\s*(?:<!doctype html|<html)/i, 'html'],
  [/^\s*<\?xml/, 'xml'],
  [/^[^\x00-\x08\x0e-\x1f]*$/, 'txt']
]

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return latin1.decode(bytes.subarray(0, 2)) === 'PK' && (bytes[2] === 3 || bytes[2] === 5)
}

/** What a file that is no zip really is, by its first bytes: `pdf`, `rtf`, `doc`, `encrypted`, … or `unknown`. */
export function kindOfBytes(bytes: Uint8Array): string {
  const start = latin1.decode(bytes.subarray(0, 1024))
  if (start.startsWith('\xd0\xcf\x11\xe0')) return kindOfCompound(bytes)
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  return signatures.find(([signature]) => signature.test(text))?.[1] ?? 'unknown'
}

/** An OLE compound file: the old formats of Office, and the shell around an encrypted new one. */
function kindOfCompound(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes)
  if (names.includes('EncryptedPackage')) return 'encrypted'
  if (names.includes('WordDocument')) return 'doc'
  return names.includes('__substg1.0_') ? 'msg' : 'office'
}

/** What a zip holds: `docx`, `odt`, `xlsx`, `pptx`, another OpenDocument or EPUB type, or just `zip`. */
export async function kindOfZip(zip: Zip): Promise<string> {
  if (zip.has('mimetype')) return kindOfType(latin1.decode(await zip.read('mimetype')).trim())
  if (zip.has('content.xml')) return 'odt'
  const holds = (folder: string): boolean => zip.names.some((name) => name.startsWith(folder))
  if (holds('xl/')) return 'xlsx'
  if (holds('ppt/')) return 'pptx'
  return holds('word/') || zip.has('[Content_Types].xml') ? 'docx' : 'zip'
}

function kindOfType(type: string): string {
  const [, kind = ''] = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)/.exec(type) ?? []
  return {text: 'odt', spreadsheet: 'ods', presentation: 'odp', graphics: 'odg'}[kind] ?? (type === 'application/epub+zip' ? 'epub' : 'zip')
}
