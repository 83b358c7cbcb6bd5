/** Whether a word is said letter by letter: "btw", "UWV" and "Wmo" are, "WOZ" and "NAVO" are not. */
export function isSpelled(word: string): boolean {
  const lower = word.toLowerCase()
  if (word.length < 2 || word.length > 6 || asWord.has(lower) || !/^[a-z]+$/.test(lower)) return false
  if (!/[aeiouy]/.test(lower) || noWordBegins.test(lower) || noWordEnds.test(lower) && lower.length < 4) return true
  if (word !== word.toUpperCase()) return asLetters.has(lower)
  return lower.length < 4 ? !/^[^aeiou][aeiou][^aeiou]$/.test(lower) : !/^[^aeiou]?(?:[aeiou][^aeiou]{1,2})+[aeiou]?$/.test(lower)
}

/** Said as a word all the same, or no word at all. */
const asWord = new Set(['duo', 'hm', 'hmm', 'mmm', 'st', 'sst', 'pst', 'brr', 'mr', 'dr'])
/** Said by letter although they could be a word. */
const asLetters = new Set(['aow', 'avg', 'apv', 'awb', 'abn', 'eu', 'id', 'ict', 'ok', 'ozb', 'vve', 'usb', 'wia', 'ww', 'tv', 'cv', 'ehbo'])
/** Consonants that no Dutch word begins with: "mbo", "hbo", "vwo", "vmbo", "wmo", "rvo". */
const noWordBegins = /^(?:[mhrnlj][bcdfghjklmnpqrstvwxz]|[bdgkpfvwz][bcdfgkmpvz]|v[mw]|wm|g[gb])(?!$)/
/** Consonants that no Dutch word ends with: "awb", "apv". */
const noWordEnds = /(?:[bdghjkptvwz][bvwz]|[lrn]v|wb|vg)$/
