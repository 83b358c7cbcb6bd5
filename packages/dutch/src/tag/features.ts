/** How many features {@link wordFeatures} gives. */
export const featureCount = 14

/**
 * Numbers that stand for what a word looks like: its form, its ends, its beginning and its shape. Each is a 32-bit FNV-1a hash (Fowler, Noll and Vo)
 * seeded with the kind of the feature, so that the model needs no strings. `first` says whether the word opens the sentence.
 */
export function wordFeatures(word: string, first: boolean): number[] {
  const form = word.toLowerCase().replace(/\d/g, '0').slice(0, longest)
  const {length} = form
  const begin = form.slice(0, 2), close = form.slice(-2)
  const outline = shape(word)
  return [
    hash(1, form), hash(2, close), hash(3, form.slice(-3)), hash(4, form.slice(-4)), hash(5, form.slice(-5)), hash(6, form.slice(-7)),
    hash(7, begin), hash(8, form.slice(0, 3)), hash(9, form.slice(0, 4)), hash(10, `${begin} ${close}`),
    hash(11, `${outline}${first ? '^' : ''}`), hash(12, String(Math.min(length, 20))), hash(13, form.slice(-1)),
    hash(14, `${form.slice(0, 5)}`)
  ]
}

/** A word longer than this is cut: what follows says nothing more about its class. */
const longest = 64

/** Runs of capitals, small letters and digits as one sign each: "B&W-lid" becomes "X&X-x". */
function shape(word: string): string {
  return word.slice(0, longest).replace(/\p{Lu}+/gu, 'X').replace(/\p{Ll}+/gu, 'x').replace(/\d+/g, '0').replace(/([^Xx0])[^Xx0]*/gu, '$1').slice(0, 8)
}

/** FNV-1a of a text, seeded with the kind of thing it is. */
export function hash(kind: number, text: string): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
