import type {Inflate} from '../../model/document.ts'
import {Refused} from '../refused.ts'
import {type Entry, readDirectory} from './central-directory.ts'
import {crc32} from './crc32.ts'
import {inflate} from './inflate.ts'

/**
 * A zip whose directory is checked. Entries are inflated one by one when asked for, so what is not needed costs nothing.
 * Wrong files throw `Refused`.
 */
export class Zip {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, Entry>

  readonly #inflate: Inflate | undefined

  constructor(bytes: Uint8Array, own?: Inflate) {
    this.#bytes = bytes
    this.#inflate = own
    this.#entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]))
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  async read(name: string): Promise<Uint8Array> {
    const entry = this.#entries.get(name)
    if (!entry) throw new Refused('damaged', {reason: 'missing-part', part: name})
    const packed = this.#bytes.subarray(entry.start, entry.start + entry.packedSize)
    const bytes = entry.deflated ? await inflate(packed, entry.size, name, this.#inflate) : packed
    if (crc32(bytes) !== entry.crc) throw new Refused('damaged', {reason: 'checksum', part: name})
    return bytes
  }
}
