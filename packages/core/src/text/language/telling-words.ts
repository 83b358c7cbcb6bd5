import {pattern} from '@testpanel/dutch/segment'

/** A word, with what makes it an address or a code when that is attached to it. */
const wordOrAddress = pattern(String.raw`[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?:[@/_\d]+[\p{L}\d]*|\.(?=[\p{L}\d])[\p{L}\d]+)*`, 'g')
/** Words of politeness with a capital anywhere. */
const polite = new Set(['Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres', 'Ihnen', 'Uw', 'U', 'I'])

/** The words of a text that can tell its language, in lower case: no names, addresses or codes. */
export function tellingWords(text: string): readonly string[] {
  const words: string[] = []
  for (const {index, 0: word} of text.matchAll(wordOrAddress)) {
    if (/[@/.\d_]/.test(word) || isName(text, index, word)) continue
    words.push(word.toLowerCase().replace('’', "'"))
  }
  return words
}

/** A capital that does not open a sentence, or an initial. German writes its nouns so too; they are not needed to know it. */
function isName(text: string, index: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word) || polite.has(word)) return false
  return word.length === 1 || (index > 0 && !/[.?!:;…¿¡"“„‘'(*•–-]\s*$/u.test(text.slice(Math.max(0, index - 3), index)))
}
