import {Refused} from '../refused.ts'

/**
 * Inflates `packed`, which must become exactly `size` bytes. Reading stops at the first byte too many, so a part that lies
 * about its size costs no more than it claims.
 */
export async function inflate(packed: Uint8Array, size: number, part: string): Promise<Uint8Array> {
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
  if (length < size) throw new Refused('damaged', {reason: 'size', part})
  return inflated
}
