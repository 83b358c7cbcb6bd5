import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../../model/document.ts'
import type {Block, TextFacts, Word} from '../../model/facts.ts'
import {isWithin, quotations} from '../quoted.ts'
import {forms, headWords, type Vorm} from './forms.ts'

/** A word that addresses the reader. */
export interface Place {
  readonly words: readonly Word[]
  readonly index: number
  readonly word: Word
  readonly form: Vorm
  /** The part under one heading, and whether that heading names readers of its own, such as children or parents. */
  readonly section: number
  readonly ownReaders: boolean
}

const readers = pattern(String.raw`(?<!\p{L})(?:kind(?:eren)?|jongere[ns]?|jeugd|tieners?|leerling(?:en)?|scholier(?:en)?|student(?:en)?|ouders?|verzorgers?|opvoeders?)(?!\p{L})`, 'i')
const speaksItself = new Set(['ik', 'mij', 'mijn', 'me'])

/** All places where the text speaks to its reader. */
export function places({text, blocks}: TextFacts): readonly Place[] {
  const found: Place[] = []
  let section = 0
  let ownReaders = false
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section++
      ownReaders = readers.test(text.slice(...block.at))
    }
    if (block.kind === 'label' || block.kind === 'quote' || block.kind === 'title') continue
    for (const {words, index, word, form} of inBlock(block, text)) found.push({words, index, word, form, section, ownReaders})
  }
  return found
}

function* inBlock(block: Block, text: string): Generator<Pick<Place, 'words' | 'index' | 'word' | 'form'>> {
  const quoted: readonly Range[] = quotations(text, block.at)
  for (const {words} of block.sentences) {
    // "Wat doen jullie met mijn gegevens?": here the reader speaks, so "jullie" is someone else.
    const readerSpeaks = words.some(({lower}) => speaksItself.has(lower))
    for (const [index, word] of words.entries()) {
      const form = word.kind === 'word' && !word.variable ? forms.get(word.lower) : undefined
      if (!form || isWithin(word.at, quoted) || (readerSpeaks && form === 'je')) continue
      if (isName(words, index, text) || isLetterOrHour(words, index, text) || isHeadLine(words, index, text) || isFrench(words, index)) continue
      yield {words, index, word, form}
    }
  }
}

const named = new Set('campagne project programma actie website app folder brochure cursus training workshop boek film lied song serie krant magazine podcast'.split(' '))

/** "Je Leefstijl" and "de campagne Trouwen tegen je wil" are names: they have a capital that the sentence does not ask for. */
function isName(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index]
  const before = words[index - 1]
  const after = words[index + 1]
  if (words.slice(Math.max(0, index - 5), index).some(({lower}, i, some) => named.has(lower) && /^\p{Lu}/u.test(some[i + 1]?.text ?? ''))) return true
  if (!word || !/^J\p{Ll}/u.test(word.text)) return false
  if (before && /^\s*$/.test(text.slice(before.at[1], word.at[0]))) return true
  return after !== undefined && /^\p{Lu}\p{Ll}+$/u.test(after.text) && /^ $/.test(text.slice(word.at[1], after.at[0]))
}

/** "Om 9.00 u", "50 km/u", "de letter u". */
function isLetterOrHour(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index]
  const before = words[index - 1]
  if (word?.lower !== 'u' || !before) return word?.lower === 'u' && /[/-]/.test(text.charAt(word.at[0] - 1))
  if (/[/-]/.test(text.charAt(word.at[0] - 1)) || before.lower === 'letter' || before.lower === 'klinker') return true
  const isFigure = before.kind === 'time' || (before.kind === 'number' && !/^(?:19|20)\d\d$/.test(before.text))
  return isFigure && /^\s*$/.test(text.slice(before.at[1], word.at[0])) || /^[aeio]$/.test(before.lower)
}

/** "Uw kenmerk: 123" and "Uw brief van:" stand in the head of every letter. */
function isHeadLine(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index]
  if (word?.lower !== 'uw') return false
  if (headWords.has(words[index + 1]?.lower ?? '')) return true
  return /(?:^|\n)$/.test(text.slice(Math.max(0, word.at[0] - 1), word.at[0])) && /^[^.?!\n]{1,40}:/.test(text.slice(word.at[1], word.at[1] + 50))
}

function isFrench(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === 'je' && /^(?:ne|suis|pense|t'aime)$/.test(words[index + 1]?.lower ?? '')
}
