import {pattern} from '@testpanel/dutch/segment'
import type {Block, Sentence, TextFacts, Word} from '../../../model/facts.ts'
import {hasNoRoom} from '../../../text/explained.ts'
import {accepted, stressed} from './accepted.ts'

/** A letter word as it stands in the text, without what hangs on it: "Wmo" in "Wmo-consulent" and "VvE's". */
export interface LetterWord {
  readonly word: Word
  readonly letters: string
  readonly block: Block
  readonly index: number
  /** Is another word hanging on it? Then its full form does not fit there. */
  readonly part: boolean
  readonly known: boolean
}

const lettersFirst = pattern(String.raw`^(\p{L}+(?:&\p{L})?\d?)(?=$|['’-])`)
/** Written in small letters too often to be anything else. */
const small = new Set(['pgb', 'bsn', 'ggz', 'vog', 'ozb', 'gft', 'pmd', 'gpk', 'wmo', 'woz', 'brp', 'avg', 'apv', 'uwv', 'svb', 'cak', 'wlz', 'bso', 'kdv', 'vve', 'cjg', 'boa'])

/** All letter words of the text that may need to be explained. `table` has those of which the meaning is known, with how they are written. */
export function letterWords({text, blocks}: Pick<TextFacts, 'text' | 'blocks'>, table: ReadonlyMap<string, string>): readonly LetterWord[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'quote' || inCapitals(block) || hasNoRoom(block, text)) return []
    return block.sentences.flatMap((sentence) => sentence.words.flatMap((word, i): LetterWord[] => {
      if (word.variable || word.kind !== 'word') return []
      const letters = lettersFirst.exec(word.text)?.[1] ?? ''
      if (accepted.has(letters.toLowerCase()) || accepted.has(word.lower)) return []
      const known = isKnown(letters, table)
      if (!known && !looksLikeOne(letters, sentence, i)) return []
      return [{word, letters, block, index, part: letters !== word.text, known}]
    }))
  })
}

function isKnown(letters: string, table: ReadonlyMap<string, string>): boolean {
  const lower = letters.toLowerCase()
  const written = table.get(lower)
  if (written === undefined) return false
  return letters === written || (letters === letters.toUpperCase() && letters.length > 1 && !stressed.has(lower)) || (letters === lower && small.has(lower)) || (/^\p{Lu}\p{Ll}+$/u.test(letters) && small.has(lower))
}

const roman = /^[IVXLCDM]+$/
const nameBefore = /^(?:stichting|vereniging|vof|firma|club|café|hotel|restaurant|bedrijf|merk|groep|team|blok|zone|gebouw|lijn|klasse|categorie|type|model|bijlage|vak|kamer|nr|nummer|partij|fractie)$/
const nameAfter = /^(?:bv|nv|b\.v|n\.v|vof|\d+)/i

/** Two to six capitals that can't be said as a word, and that are no postcode, number, name or word in capitals. */
function looksLikeOne(letters: string, {words}: Sentence, i: number): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(letters) || roman.test(letters) || stressed.has(letters.toLowerCase()) || isSayable(letters)) return false
  const before = words[i - 1]
  const after = words[i + 1]
  if (letters.length === 2 && before && /^\d{4}$/.test(before.text)) return false
  if ([before, after].some((one) => one && /^\p{Lu}{2,}$/u.test(one.text))) return false
  return !(before && (nameBefore.test(before.lower) || /^\p{Lu}\p{Ll}+$/u.test(before.text))) && !(after && nameAfter.test(after.text))
}

/** "STAD" is a word in capitals, "VTH" is none. */
function isSayable(letters: string): boolean {
  return letters.length > 3 && /^(?:[^AEIOUY]{0,2}[AEIOUY]{1,2}[^AEIOUY]{0,2})+$/.test(letters)
}

/** A heading or a line in capitals. */
function inCapitals({sentences}: Block): boolean {
  const words = sentences.flatMap((sentence) => sentence.words.filter(({kind}) => kind === 'word'))
  const capitals = words.filter(({text}) => /^\p{Lu}{2,}$/u.test(text)).length
  return words.length > 0 && capitals > 1 && capitals >= words.length / 2
}
