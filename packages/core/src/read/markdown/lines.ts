import type {Taken} from '../taken.ts'

interface Line {
  readonly start: number
  readonly text: string
}

/**
 * Takes a verbatim block out of the file: each line of `value` is the end of a line of `raw`, after the indentation and quote
 * marks of what the block stands in. `raw` may begin with a fence, which is no line of the block.
 */
export function takeLines(value: string, raw: string, base: number): Taken {
  const from = new Uint32Array(value.length)
  const to = new Uint32Array(value.length)
  const lines = linesOf(value)
  const rawLines = linesOf(raw).slice(/^(?:`{3}|~{3})/.test(raw) ? 1 : 0)
  lines.forEach(({start, text}, index) => {
    const line = rawLines[index] ?? {start: raw.length, text: ''}
    const words = text.trimStart()
    const end = base + line.start + line.text.length
    const lineEnd = start + text.length
    const whole = line.text.endsWith(words) ? undefined : base + line.start
    for (let unit = start; unit < (lines[index + 1]?.start ?? value.length); unit++) {
      const range = unitOf(unit - lineEnd, words.length, end, whole)
      from[unit] = range[0]
      to[unit] = range[1]
    }
  })
  return {text: value, from, to}
}

/**
 * Where one unit stands, counted from the end of its line: white space before the words may be tabs cut in two and has no
 * place of its own; when the words are not there as they are (`whole`), each maps to the line.
 */
function unitOf(fromEnd: number, words: number, end: number, whole: number | undefined): readonly [from: number, to: number] {
  if (fromEnd < -words) return [whole ?? end - words, whole ?? end - words]
  return fromEnd >= 0 || whole === undefined ? [end + fromEnd, end + fromEnd + 1] : [whole, end]
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, text: text.slice(start, index)})
    start = index + end.length
  }
  lines.push({start, text: text.slice(start)})
  return lines
}
