import type {Part} from './parts.ts'

/** A word cut in two: what stands before and the head, with what is known of both and the Zipf value of the whole. */
export interface Cut { readonly at: number; readonly first: Part | undefined; readonly link: string; readonly head: Part; readonly whole: number | undefined }

/** Numbers of the features of a cut; their weights are learned by tables/nouns.ts. Each stands for one answer to one question. */
export function cutFeatures(word: string, {at, first, link, head, whole}: Cut): number[] {
  const before = at - link.length
  return [
    0,
    1 + (first ? first.first : 5), // how often it begins a compound; 5: only as a compound itself
    7 + head.head,
    13 + size(before),
    19 + size(word.length - at),
    25 + (first?.own ? 1 : 0),
    27 + (head.own ? 1 : 0),
    29 + (whole === undefined ? 0 : whole < 2.5 ? 1 : whole < 3.5 ? 2 : 3),
    33 + (link === '' ? 0 : link === 's' ? 1 : link.endsWith('-') ? 2 : 3),
    37 + (word.length < 9 ? 0 : word.length < 12 ? 1 : word.length < 16 ? 2 : word.length < 21 ? 3 : 4),
    42 + (head.head > 1 ? 0 : word.length - at < 6 ? 1 : word.length - at < 8 ? 2 : 3) // a long noun heads a compound even if it seldom does
  ]
}

/** How many features there are. */
export const cutFeatureCount = 46

/** Lengths 1–2, 3, 4, 5, 6–7 and more. */
function size(length: number): number {
  return length < 3 ? 0 : length < 6 ? length - 2 : length < 8 ? 4 : 5
}
