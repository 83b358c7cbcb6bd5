import type {FileHandle} from 'node:fs/promises'

/** Where a result stands in a journal, in bytes. */
export interface Place {
  readonly at: number
  readonly length: number
}

/** A line of a journal, without its result. */
export interface Line {
  readonly head: string
  readonly result: Place
  /** Where the next line begins. */
  readonly end: number
}

const lineEnd = 10
const tab = 9

/** The whole lines of a journal: what stands before the tab, and where the rest is. What follows the last line end is no line. Results are not kept. */
export async function* headsIn(file: FileHandle): AsyncGenerator<Line> {
  const chunk = Buffer.alloc(1 << 16)
  let head: Buffer[] = []
  let rest: number | undefined
  let at = 0
  for (let {bytesRead} = await file.read(chunk, 0, chunk.length, 0); bytesRead > 0; {bytesRead} = await file.read(chunk, 0, chunk.length, at)) {
    for (let from = 0; from < bytesRead; ) {
      const bytes = chunk.subarray(from, bytesRead)
      const stop = bytes.indexOf(rest === undefined ? tab : lineEnd)
      if (rest === undefined) head.push(Buffer.from(stop === -1 ? bytes : bytes.subarray(0, stop)))
      if (stop === -1) break
      from += stop + 1
      if (rest === undefined) rest = at + from
      else {
        const end = at + from
        yield {head: Buffer.concat(head).toString('utf8'), result: {at: rest, length: end - 1 - rest}, end}
        head = []
        rest = undefined
      }
    }
    at += bytesRead
  }
}
