import type {Span} from '../segment/types.ts'

const blankLine = /(?:\r\n|[\n\u2028\u2029]|\r(?!\n))[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\u2028\u2029]|\r(?!\n))/gu

/** So many characters are divided in blocks at a time: far more than a page, far less than a book. */
const atLeast = 1 << 15

/** A long text in stretches that end at a blank line, so that no more than one of them is in hand at a time. */
export function* stretches(text: string): Generator<Span> {
  for (let from = 0; from < text.length;) {
    blankLine.lastIndex = from + atLeast
    const blank = blankLine.exec(text)
    const to = blank ? blank.index + blank[0].length : text.length
    yield [from, to]
    from = to
  }
}
