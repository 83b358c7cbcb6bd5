import {zipf} from '../frequency/zipf.ts'

/** The candidate that is most common as a Dutch word; the first one where none is known. */
export function commonest(candidates: readonly string[]): string {
  let best = candidates[0] ?? '', most = 0
  for (const one of candidates) {
    const value = zipf(one) ?? 0
    if (value > most) [best, most] = [one, value]
  }
  return best
}

/** Is there one vowel before the last consonant, and no second sign of it: "dik", "gesprek", but not "boek" or "groot"? */
const shortVowel = /(?:^|[^aeiouyë])([aeiou])[bcdfgklmnprstz]$/
const longVowel = /(aa|ee|oo|uu)([^aeiou])$/
/** Endings without stress, after which the last consonant is not doubled: "moeilijke", "nodige", "duistere", "besmette". */
const unstressed = /(?:ig|lijk|[^aeiou]e[lrnm]|[aeiou][aeiou]+r|i[st]ch|or)$/

/**
 * The stem before an ending that begins with a vowel: "groot" gives "grot", "dik" "dikk", "lief" "liev". The sound decides between "reizen" and "eisen"
 * and spelling does not show it, so the known word decides; `ending` is what will follow.
 */
export function opened(word: string, ending: string): string {
  const voiced = word.replace(/f$/, 'v').replace(/s$/, 'z')
  const long = longVowel.exec(word)
  if (long) return shorten(word, voiced, ending)
  if (shortVowel.test(word) && !/[aeiou]{2}.$/.test(word)) return single(word, voiced, ending)
  return voiced === word || !/(?:ie|oe|eu|ui|ij|ei|au|ou|[lrnm])[fs]$/.test(word) ? word : of([likely(word, voiced), word, voiced], ending)
}

function shorten(word: string, voiced: string, ending: string): string {
  const cut = (one: string): string => one.slice(0, -2) + one.slice(-1)
  return of([cut(voiced), cut(word)], ending)
}

function single(word: string, voiced: string, ending: string): string {
  const doubled = word + word.slice(-1)
  return of(unstressed.test(word) ? [word, doubled, voiced] : [doubled, word, voiced], ending)
}

/** After a long vowel f and s are mostly voiced, but not after most consonants: "half" and "zalf" are, "vers" and "vals" are not. */
function likely(word: string, voiced: string): string {
  return /(?:[rnm]|l)s$/.test(word) ? word : voiced
}

function of(stems: readonly string[], ending: string): string {
  return commonest(stems.map((stem) => stem + ending)).slice(0, ending.length === 0 ? undefined : -ending.length)
}
