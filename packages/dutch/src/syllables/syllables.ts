import {isSpelled} from './letters.ts'
import {anyLoanWord, loanWords} from './loan-words.ts'
import {numberSyllables} from './numbers.ts'

/**
 * The number of syllables of a word, as a dictionary parts it: "officieel" has four. Letters that are said one by one count one each ("UWV" three),
 * a number counts as it is read out ("21" four: eenentwintig). What has no letter or digit has none.
 */
export function syllables(word: string): number {
  let count = 0
  for (const [piece] of word.slice(0, longestWord).normalize('NFC').matchAll(/\d[\d.,]*|[\p{L}\p{M}'’]+/gu))
    count += /^\d/.test(piece) ? numberSyllables(piece) : ofLetters(piece)
  return count
}

/** More than this is no word. */
const longestWord = 1000

function ofLetters(piece: string): number {
  const word = piece.replace(/['’]/g, '')
  if (!word) return 0
  if (isSpelled(word)) return word.length
  const [, begin = '', end] = /^(\p{Lu}\p{Ll}+)(\p{Lu})$/u.exec(word) ?? []
  return end ? ofLetters(begin) + 1 : ofSounds(word.toLowerCase()) // DigiD
}

/** Counts loan words from their list, then every vowel of what is left. */
function ofSounds(whole: string): number {
  let count = 0
  let word = whole
  for (const [pattern, syllables] of anyLoanWord.test(whole) ? loanWords : []) {
    word = word.replace(pattern, () => {
      count += syllables
      return '-'
    })
  }
  const spoken = word.replace(/éé|óó|áá|úú/g, (double) => plain[double] ?? double).replace(/qu(?=[aeiouéèê])/g, 'kw').replace(/(?<=^|[aeou])y(?=[aeiou])/g, 'j')
  return Math.max(1, count + [...spoken.matchAll(oneVowel)].length)
}

/** Stress marks on a vowel of two letters. */
const plain: Readonly<Record<string, string>> = {éé: 'ee', óó: 'oo', áá: 'aa', úú: 'uu'}

/** What Dutch spelling writes for one vowel, most letters first; what stands beside it is a syllable of its own: "ri-eus", "muse-um", "be-ijveren". */
const oneVowel = new RegExp([
  'ieuw', 'eeuw', '(?<=mil|ad|math)ieu', 'i(?=ee|eu)', '(?<!^(?:on|her)?g|^b)eau', 'oeu', 'aai', 'ooi', 'oei',
  '(?<!r)e(?=um)', 'e(?=ij)', '(?<=^(?:on)?g)e(?=uit)', '[aeo]y(?![aeiou])',
  'ïe(?!n)', 'ë[eiu]', 'aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'ou', 'au', 'ai', 'oi',
  '[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ]'
].join('|'), 'g')
