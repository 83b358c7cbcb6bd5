import type {PackedWords} from '../src/words/packed-words.ts'

/** Letters a packed word can end in: those that have a capital one code away in Latin-1. */
export const packable = /^[a-zà-öø-þ'-]*[a-zà-öø-þ]$/

/** Packs words with a number from 1 to 90; a word must match `packable`. */
export function packWords(words: ReadonlyMap<string, number>): PackedWords {
  const sorted = [...words].sort(([a], [b]) => a < b ? -1 : 1)
  let letters = '', shared = '', values = '', before = ''
  for (const [word, value] of sorted) {
    if (!packable.test(word) || value < 1 || value > 90) throw new Error(`${word} ${value} cannot be packed`)
    let same = 0
    while (same < before.length && same < word.length - 1 && before[same] === word[same]) same++
    if (same === word.length - 1 && before.startsWith(word)) throw new Error(`${word} comes too late`)
    letters += word.slice(same, -1) + word.slice(-1).toUpperCase()
    shared += String.fromCharCode(48 + same)
    values += String.fromCharCode(32 + value)
    before = word
  }
  return {letters, shared, values}
}

/** The text of a generated file with packed words. */
export function packedFile(name: string, about: readonly string[], words: PackedWords): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return [
    ...about.map((line) => `// ${line}`), "import type {PackedWords} from '../words/packed-words.ts'", '',
    `export const ${name}: PackedWords = {`, `  letters: ${quote(words.letters)},`, `  shared: ${quote(words.shared)},`, `  values: ${quote(words.values)}`, '}', ''
  ].join('\n')
}
