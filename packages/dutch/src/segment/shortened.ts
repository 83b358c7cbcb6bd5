import {entries} from '../abbreviations.ts'
import {pattern} from '../words/pattern.ts'
import {nameParticles, sentenceStarters} from './starters.ts'
import {endOf} from './patterns.ts'

const dotted = pattern(String.raw`[\p{L}]{1,15}(?:\.\p{L}{1,15}){0,6}\.?`, 'y')
const slashed = pattern(String.raw`\p{L}{1,2}/\p{L}{1,2}(?![\p{L}\d])`, 'y')
/** "zaaknr.", "Dorpsstr.": no Dutch word ends like this. */
const byEnding = pattern(String.raw`\p{L}{2,40}(?:nr|str|pln|wg|kd)\.`, 'y')
const acronym = pattern(String.raw`(?:\p{Lu}\p{M}?\.){2,8}|(?:\p{L}\p{M}?\.){3,8}`, 'y')
const initial = pattern(String.raw`\p{Lu}\p{M}?\.`, 'y')
const goesOn = pattern(String.raw`[ \u00A0]?(?:[\p{Ll}\d]|[-–/,;]\s?[\p{L}\d])`, 'y')
/** "de VS.", "van ING.": an acronym at the end of a sentence, unless the sentence visibly goes on. */
const capitals = /^\p{Lu}{2,}\.$/u
const nextWord = pattern(String.raw`(?:[ \u00A0]|\r?\n)?(\p{L}[\p{L}\p{M}'’-]{0,30})`, 'y')

const lastWord = pattern(String.raw`\p{L}+(?=\s+$)`)
const capitalAnd = pattern(String.raw`(?<!\p{L})\p{Lu}\s+en\s+$`)

/** Words that a single letter may follow: "bijlage A.", "categorie C." */
const lettered = new Set(('bijlage bijlagen categorie categorieën klasse groep optie ingang uitgang gebouw blok zone sector variant scenario '
  + 'model type plan deel onderdeel onder sub punt letter hoofdletter rijbewijs vitamine hepatitis fase tabel kaart sectie vak lijn perron zaal etage '
  + 'vleugel blad route locatie traject label energielabel').split(' '))

/** The end of an abbreviation that begins at `at`, its point included, or -1. */
export function abbreviationEnd(text: string, at: number): number {
  const slash = endOf(slashed, text, at)
  if (slash > 0 && entries.has(text.slice(at, slash).toLowerCase())) return slash
  const known = Math.max(knownEnd(text, at), endOf(byEnding, text, at))
  const letters = endOf(acronym, text, at)
  if (letters > known) return letters
  if (known > 0) return beforeEllipsis(text, known)
  const one = endOf(initial, text, at)
  return one > 0 && isInitial(text, at, one) ? one : -1
}

/** Is this bare word one that people write without its point? Capitals only make an acronym: "5 MW". */
export function isUndotted(word: string): boolean {
  return word.length < 6 && entries.has(word.toLowerCase()) && word !== word.toUpperCase()
}

/** The longest listed abbreviation here: of "drs.P.J.de" it is "drs.". */
function knownEnd(text: string, at: number): number {
  const whole = text.slice(at, Math.max(at, endOf(dotted, text, at)))
  for (let length = whole.length; length > 0; length = whole.lastIndexOf('.', length - 2) + 1) {
    const form = whole.slice(0, length)
    const entry = form.includes('.') ? entries.get(form.toLowerCase()) : undefined
    if (entry && (!entry.word && !capitals.test(form) || endOf(goesOn, text, at + length) > 0)) return at + length
  }
  return -1
}

/** "enz..." is "enz" and an ellipsis. */
function beforeEllipsis(text: string, end: number): number {
  return text[end] === '.' && text[end - 1] === '.' ? end - 1 : end
}

/** A capital and a point: an initial before a name, or a letter that ends a sentence ("bijlage A.", "B en W.")? */
function isInitial(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const word = lastWord.exec(before)?.[0].toLowerCase()
  if (word && lettered.has(word) || capitalAnd.test(before)) return false
  nextWord.lastIndex = end
  const next = nextWord.exec(text)?.[1]?.toLowerCase()
  return next !== undefined && (!sentenceStarters.has(next) || nameParticles.has(next))
}
