/** A part of a longer text, with where it begins: UTF-16 units before it, and its first line. */
export interface Portion {
  readonly text: string
  readonly offset: number
  readonly line: number
  /** Stretches that are no running text. */
  readonly atomic?: readonly (readonly [start: number, end: number])[]
}

/** A text in parts is read up to this size, in UTF-16 units, and then cut at the last blank line. */
const enough = 1 << 18
/** A longer stretch without a blank line is cut at a line break or space, where that is allowed. */
const most = 1 << 22

/** Cuts a text that comes in pieces into portions that end at a blank line, so that it need not be in memory as a whole. */
export async function* portions(pieces: AsyncIterable<string>, cutsLines: boolean): AsyncGenerator<Portion> {
  let rest = '', offset = 0, line = 1, known = 0
  for await (const piece of pieces) {
    rest += piece
    if (rest.length < enough) continue
    const end = afterBlankLine(rest, known) || (cutsLines && rest.length > most ? afterSpace(rest) : 0)
    known = rest.length
    if (end === 0) continue
    const text = rest.slice(0, end)
    yield {text, offset, line}
    offset += end
    line += newlines(text)
    rest = rest.slice(end)
    known = 0
  }
  if (rest !== '') yield {text: rest, offset, line}
}

/** Past the last blank line; 0 where there is none. What lies before `known` was looked at before. */
function afterBlankLine(text: string, known: number): number {
  const from = Math.max(0, known - 3), tail = text.slice(from)
  const end = Math.max(after(tail, '\n\n'), after(tail, '\r\n\r\n'))
  return end > 0 ? from + end : 0
}

function afterSpace(text: string): number {
  const end = after(text, '\n') || after(text, ' ')
  if (end > 0) return end
  const isSplitPair = (text.charCodeAt(text.length - 1) & 0xFC00) === 0xD800
  return isSplitPair ? text.length - 1 : text.length
}

function after(text: string, mark: string): number {
  const at = text.lastIndexOf(mark)
  return at < 0 ? 0 : at + mark.length
}

function newlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
