import type {Range} from '../model/document.ts'

/** A pair of quotation marks with what is between them; a curly mark that is not closed reaches to the end of its block. */
const quotation = new RegExp([
  String.raw`[“„][^“”„]{1,2000}(?:[”“]|$)`,
  String.raw`"[^"\n]{1,600}"`,
  String.raw`‘(?!(?:[stnkmr]|em|er)(?!\p{L})|\d)(?:[^’]|’(?=\p{L})){1,2000}(?:’|$)`,
  String.raw`(?<![\p{L}\d])'(?!(?:[stnkmr]|em|er)(?!\p{L})|\d|\s)(?:[^'\n]|'(?=\p{L})){1,300}(?<!\s)'(?![\p{L}\d])`
].join('|'), 'gu')

/** The stretches between quotation marks in a block: someone else's words, or words that are only mentioned. */
export function quotations(text: string, [start, end]: Range): readonly Range[] {
  const block = text.slice(start, end)
  if (!/["'“„‘]/.test(block)) return []
  return [...block.matchAll(quotation)].map(({index, 0: {length}}): Range => [start + index, start + index + length])
}

/** Does the range lie within one of these? */
export function isWithin([start, end]: Range, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => from <= start && end <= to)
}
