import type {Inflate} from '../../model/document.ts'
import {Refused} from '../refused.ts'

/**
 * Inflates `packed`, which must become exactly `size` bytes, in the way that is given or else with the platform's stream.
 * Either stops at the first byte too many, so a part that lies about its size costs no more than it claims.
 */
export async function inflate(packed: Uint8Array, size: number, part: string, own?: Inflate): Promise<Uint8Array> {
  const inflated = own && size > 0 ? atOnce(packed, size, part, own) : await inStream(packed, size, part)
  if (inflated.length < size) throw new Refused('damaged', {reason: 'size', part})
  return inflated
}

function atOnce(packed: Uint8Array, size: number, part: string, own: Inflate): Uint8Array {
  try {
    return own(packed, size)
  } catch (error) {
    throw error instanceof RangeError ? new Refused('hostile', {reason: 'lying-size', part}) : new Refused('damaged', {reason: 'compression', part})
  }
}

/** The bytes, fewer than `size` when there were fewer. */
async function inStream(packed: Uint8Array, size: number, part: string): Promise<Uint8Array> {
  const {readable, writable} = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(packed), writer.close()]).catch(() => undefined)
  const reader = readable.getReader()
  const inflated = new Uint8Array(size)
  let length = 0
  for (;;) {
    const {done, value} = await reader.read().catch(() => {
      throw new Refused('damaged', {reason: 'compression', part})
    })
    if (done) break
    if (length + value.length > size) {
      reader.cancel().catch(() => undefined)
      throw new Refused('hostile', {reason: 'lying-size', part})
    }
    inflated.set(value, length)
    length += value.length
  }
  await written
  return inflated.subarray(0, length)
}
