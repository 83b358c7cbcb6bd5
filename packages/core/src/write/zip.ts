import {crc32} from '../read/zip/crc32.ts'
import {concat} from './bytes.ts'

const signatures = {local: 0x04034b50, central: 0x02014b50, end: 0x06054b50}
const sizesFollow = 8

/** A record of the central directory, as far as a copy needs it. */
interface Listed {
  readonly name: string
  /** Where the record itself begins and ends. */
  readonly at: number
  readonly end: number
  /** Where the header of the entry begins. */
  readonly header: number
}

/**
 * A copy of a zip in which some entries hold other bytes. All other entries are copied as they are, packed and in the same
 * order. The zip must have been opened by `Zip`, which refuses what could be read in two ways.
 */
export async function withEntries(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const directory = view.getUint32(end + 16, true)
  const listed = records(bytes, view, directory, view.getUint16(end + 10, true))
  const inFile = [...listed].sort((a, b) => a.header - b.header)
  const chunks: Uint8Array[] = [bytes.subarray(0, inFile[0]?.header ?? directory)]
  let offset = chunks[0]?.length ?? 0
  const patched = new Map<Listed, Uint8Array>()
  for (const [index, one] of inFile.entries()) {
    const own = bytes.subarray(one.header, inFile[index + 1]?.header ?? directory)
    const content = contents.get(one.name)
    const made = content && (await entryWith(own, content))
    const record = copyOf(bytes, one.at, one.end)
    const fields = new DataView(record.buffer)
    fields.setUint32(42, offset, true)
    if (made) describe(fields, 8, made)
    patched.set(one, record)
    const data = made ? concat([made.header, made.packed]) : own
    chunks.push(data)
    offset += data.length
  }
  const closing = copyOf(bytes, end)
  new DataView(closing.buffer).setUint32(16, offset, true)
  return concat([...chunks, ...listed.map((one) => patched.get(one) ?? new Uint8Array()), closing])
}

/** Bytes that may be changed: the `slice` of a subclass may give the very bytes of the file. */
function copyOf(bytes: Uint8Array, start: number, end = bytes.length): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end))
}

function endRecord(view: DataView): number {
  let at = view.byteLength - 22
  while (at > 0 && (view.getUint32(at, true) !== signatures.end || view.getUint16(at + 20, true) !== view.byteLength - 22 - at)) at--
  return at
}

function records(bytes: Uint8Array, view: DataView, start: number, count: number): readonly Listed[] {
  const found: Listed[] = []
  let at = start
  while (found.length < count && view.getUint32(at, true) === signatures.central) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/')
    found.push({name, at, end, header: view.getUint32(at + 42, true)})
    at = end
  }
  return found
}

interface Made {
  readonly header: Uint8Array
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

/** The entry with another content, packed as it was: stored or deflated. */
async function entryWith(own: Uint8Array, content: Uint8Array): Promise<Made> {
  const from = new DataView(own.buffer, own.byteOffset, own.byteLength)
  const header = copyOf(own, 0, 30 + from.getUint16(26, true) + from.getUint16(28, true))
  const packed = from.getUint16(8, true) === 0 ? content : await deflate(content)
  const made = {header, packed, size: content.length, crc: crc32(content)}
  describe(new DataView(header.buffer), 6, made)
  return made
}

/** Writes the flags, checksum and sizes, which stand together in both headers from `at` on. */
function describe(view: DataView, at: number, {packed, size, crc}: Made): void {
  view.setUint16(at, view.getUint16(at, true) & ~sizesFollow, true)
  view.setUint32(at + 8, crc, true)
  view.setUint32(at + 12, packed.length, true)
  view.setUint32(at + 16, size, true)
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const {readable, writable} = new CompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(content), writer.close()])
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value)
  await written
  return concat(chunks)
}
