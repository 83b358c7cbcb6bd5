import type {Span} from './types.ts'

/** A paragraph or item of plain text. `start` is past the bullet of an item, so `segment(text.slice(start, end))` reads its words. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: 'paragraph' | 'item'
  /** The bullet, number or letter of an item: "-", "2.", "a)". */
  readonly marker?: Span
}

/** A line without the white space around it. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly text: string
}

const bullet = /^(?:[-–—•*·▪◦‣●○■□➢►✓✔+]|o)(?=\s)/u
const numbered = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)](?=\s)/u
const opening = /^\(?(?:1|a|i|A|I)[.)]$/u
/** After these, the sentence goes on, however short the line is. */
const unfinished = /(?:^|\s)(?:aan|als|bij|dan|dat|de|die|dit|door|een|en|het|in|is|met|naar|niet|of|om|op|per|te|tot|uit|uw|van|voor|wij|zijn)$/iu
const address = /^(?:https?:|www\.|\S+@\S)/u
/** Lines no longer than this are not wrapped by a program but broken by hand, in characters. */
const narrowest = 60

/**
 * The blocks of plain text without markup, as in a .txt file or an e-mail. Blank lines and bullets divide; so does a line break
 * that nobody needed: after a heading, a greeting, an address line. A line break where the next word would not have fitted is a
 * soft one and divides nothing.
 */
export function blocks(text: string): readonly Block[] {
  return runsOf(linesOf(text)).flatMap(blocksOf)
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n\r\u2028\u2029]+|\r?\n|[\r\u2028\u2029]/gu)).flatMap((match, index, all) => {
    const raw = match[0]
    if (!/[\n\r\u2028\u2029]/u.test(raw)) return [lineOf(raw, match.index)]
    return index === 0 || /[\n\r\u2028\u2029]/u.test(all[index - 1]?.[0] ?? '') ? [lineOf('', match.index)] : []
  })
}

function lineOf(raw: string, at: number): Line {
  const text = raw.trim()
  const indent = raw.length - raw.trimStart().length
  return {start: at + indent, end: at + indent + text.length, indent, text}
}

/** Lines with no blank line between them. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs
}

function blocksOf(run: readonly Line[]): Block[] {
  const width = run.reduce((widest, line) => Math.max(widest, line.text.length), narrowest)
  const found: Block[] = []
  run.forEach((line, index) => {
    const before = run[index - 1]
    const last = found.at(-1)
    const marker = markerOf(line, last)
    if (marker) found.push({start: textAfter(line, marker), end: line.end, kind: 'item', marker})
    else if (before && last && continues(before, line, width, last)) found[found.length - 1] = {...last, end: line.end}
    else found.push({start: line.start, end: line.end, kind: 'paragraph'})
  })
  return found
}

/** A number opens an item when a list begins with it, or when items stand above: "12. Daarna" may be the end of a sentence. */
function markerOf(line: Line, last: Block | undefined): Span | undefined {
  const sign = bullet.exec(line.text)?.[0] ?? numbered.exec(line.text)?.[0]
  if (!sign) return undefined
  if (numbered.test(line.text) && last?.kind !== 'item' && !opening.test(sign)) return undefined
  return [line.start, line.start + sign.length]
}

function textAfter(line: Line, [start, end]: Span): number {
  const rest = line.text.slice(end - start)
  return end + rest.length - rest.trimStart().length
}

/** Does this line go on with the sentence of the line before it? */
function continues(before: Line, line: Line, width: number, last: Block): boolean {
  if (last.kind === 'item' && line.indent > 0) return true
  if (address.test(line.text)) return false
  const firstWord = /^\S+/u.exec(line.text)?.[0].length ?? 0
  const fits = before.text.length + 1 + firstWord <= width
  return !fits || /^\p{Ll}/u.test(line.text) || unfinished.test(before.text)
}
