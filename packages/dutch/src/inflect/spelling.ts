import {zipf} from '../frequency/zipf.ts'

/** The candidate that is most common as a Dutch word; the first one where none is known. */
function commonest(candidates: readonly string[]): string {
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
  return commonest(openStems(word).map((stem) => stem + ending)).slice(0, -ending.length)
}

/** The stems that spelling allows before a vowel, likeliest first. */
export function openStems(word: string): readonly string[] {
  const voiced = word.replace(/f$/, 'v').replace(/s$/, 'z')
  if (longVowel.test(word)) return [shortened(voiced), shortened(word)]
  const doubled = word + word.slice(-1)
  if (shortVowel.test(word) && !/[aeiou]{2}.$/.test(word)) return unstressed.test(word) ? [word, doubled, voiced] : [doubled, word, voiced]
  if (voiced === word || !/(?:ie|oe|eu|ui|ij|ei|au|ou|[lrnm])[fs]$/.test(word)) return [word]
  return /[lrnm]s$/.test(word) ? [word, voiced] : [voiced, word]
}

/** "groot" without the second sign of its vowel. */
function shortened(word: string): string {
  return word.slice(0, -2) + word.slice(-1)
}
