import type {PackedWords} from '../src/words/packed-words.ts'

/** Letters a packed word can end in: those that have a capital one code away in Latin-1. */
export const packable = /^[a-zà-öø-þ'-]*[a-zà-öø-þ]$/

/** Packs words with a number from 1 to 600; a word must match `packable`. Small numbers become ASCII, larger ones letters of Latin Extended. */
export function packWords(words: ReadonlyMap<string, number>): PackedWords {
  const sorted = [...words].sort(([a], [b]) => a < b ? -1 : 1)
  const zero = Math.max(...words.values()) > 90 ? 256 : 32
  let letters = '', shared = '', values = '', before = ''
  for (const [word, value] of sorted) {
    if (!packable.test(word) || value < 1 || value > 600 || word.length > 78) throw new Error(`${word} ${value} cannot be packed`)
    let same = 0
    while (same < before.length && same < word.length - 1 && before[same] === word[same]) same++
    if (same === word.length - 1 && before.startsWith(word)) throw new Error(`${word} comes too late`)
    letters += word.slice(same, -1) + word.slice(-1).toUpperCase()
    shared += String.fromCharCode(48 + same)
    values += String.fromCharCode(zero + value)
    before = word
  }
  return {letters, shared, values, zero}
}

/** The text of a generated file with packed words. */
export function packedFile(name: string, about: readonly string[], words: PackedWords): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return [
    ...about.map((line) => `// ${line}`), "import type {PackedWords} from '../words/packed-words.ts'", '',
    `export const ${name}: PackedWords = {`, `  letters: ${quote(words.letters)},`, `  shared: ${quote(words.shared)},`, `  values: ${quote(words.values)},`, `  zero: ${words.zero}`, '}', ''
  ].join('\n')
}
