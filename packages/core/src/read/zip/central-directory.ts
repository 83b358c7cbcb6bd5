import {Refused} from '../refused.ts'
import {limits} from './limits.ts'

/** One file in a zip, as the central directory tells it and its own header confirms. `start`: where its bytes begin, after the header. */
export interface Entry {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly header: number
  readonly start: number
}

const signatures = {local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, zip64: 0x07064b50}
const endSize = 22
const unknownSize = 0xffffffff
const utf8 = new TextDecoder()

/**
 * Reads the list of entries, strictly: everything that two zip readers could understand differently is refused, and so is
 * what is larger than a letter can be.
 */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === unknownSize || (end >= 20 && view.getUint32(end - 20, true) === signatures.zip64)) throw hostile('zip64')
  if (count > limits.entries) throw hostile('entries')
  if (count !== view.getUint16(end + 8, true) || start + view.getUint32(end + 12, true) !== end) throw damaged('directory')
  const entries: Entry[] = []
  let at = start
  while (entries.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.central) throw damaged('directory')
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged('directory')
    entries.push(readEntry(bytes, view, at, start))
    at = next
  }
  if (at !== end) throw damaged('directory')
  refuseAmbiguous(entries)
  return entries
}

/** The end record stands last, before a comment that reaches exactly to the end of the file. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === signatures.end && view.getUint16(at + 20, true) === last - at) return at
  }
  throw damaged('truncated')
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Entry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength))
  if (flags & 1) throw new Refused('encrypted', {part: name})
  if (packedSize === unknownSize || size === unknownSize || local === unknownSize) throw hostile('zip64', name)
  if (method !== 0 && method !== 8) throw damaged('method', name)
  if (method === 0 && size !== packedSize) throw damaged('size', name)
  refuseLarge(name, size, packedSize)
  if (local + 30 > directory || view.getUint32(local, true) !== signatures.local) throw damaged('header', name)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const sameName = view.getUint16(local + 26, true) === nameLength && nameOf(bytes.subarray(local + 30, local + 30 + nameLength)) === name
  if (!sameName || view.getUint16(local + 8, true) !== method || start + packedSize > directory) throw damaged('header', name)
  if (!sizesAgree(view, local, packedSize, size)) throw hostile('lying-size', name)
  return {name, deflated: method === 8, crc, packedSize, size, header: local, start}
}

/** A header written before the size was known leaves it open; otherwise it says the same as the directory. */
function sizesAgree(view: DataView, local: number, packedSize: number, size: number): boolean {
  if (view.getUint16(local + 6, true) & 8) return true
  const [packedHere, sizeHere] = [view.getUint32(local + 18, true), view.getUint32(local + 22, true)]
  return (packedHere === packedSize || packedHere === unknownSize) && (sizeHere === size || sizeHere === unknownSize)
}

function nameOf(bytes: Uint8Array): string {
  const name = utf8.decode(bytes).replaceAll('\\', '/')
  if (name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')) throw hostile('path', name)
  return name
}

function refuseLarge(name: string, size: number, packedSize: number): void {
  if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw hostile('ratio', name)
  if (size > limits.entryBytes) throw tooLarge(size, limits.entryBytes, name)
}

function refuseAmbiguous(entries: readonly Entry[]): void {
  const names = new Set<string>()
  let total = 0
  let free = 0
  for (const {name, header, start, packedSize, size} of [...entries].sort((a, b) => a.header - b.header)) {
    if (names.has(name)) throw hostile('duplicate', name)
    if (header < free) throw hostile('overlap', name)
    names.add(name)
    total += size
    free = start + packedSize
  }
  if (total > limits.totalBytes) throw tooLarge(total, limits.totalBytes)
}

function tooLarge(size: number, limit: number, part?: string): Refused {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
  return new Refused('too-large', {size: megabytes(size), limit: megabytes(limit), ...(part !== undefined && {part})})
}

function hostile(reason: string, part?: string): Refused {
  return new Refused('hostile', {reason, ...(part !== undefined && {part})})
}

function damaged(reason: string, part?: string): Refused {
  return new Refused('damaged', {reason, ...(part !== undefined && {part})})
}
