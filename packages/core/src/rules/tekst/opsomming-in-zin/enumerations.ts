import {isFinite, type ParsedWord} from '@testpanel/dutch'
import {pattern} from '@testpanel/dutch/segment'
import type {SyntaxSentence} from '../../../model/facts.ts'

/** Items in a row: "kleding, schoenen, boeken en speelgoed". */
export interface Enumeration {
  /** The last word of the first item. */
  readonly from: ParsedWord
  readonly to: ParsedWord
  readonly items: number
  /** Words of all items but the first, of which the begin is not sure. */
  readonly words: number
}

type Words = readonly ParsedWord[]

const coordinator = /^(?:en|of|en\/of|alsmede|evenals)$/i

/** The enumerations of a sentence with at least `min` items that could stand in a list. */
export function enumerations({words}: SyntaxSentence, min: number): readonly Enumeration[] {
  const told = new Set<number>()
  return words.flatMap((word): Enumeration[] => {
    if (word.upos !== 'CCONJ' || !coordinator.test(word.form)) return []
    const commas = withoutClause(words, commasBefore(words, word))
    const first = commas[0]
    if (!first || told.has(first.id)) return []
    const items = [...commas.map((comma, at) => words.slice(comma.id, (commas[at + 1] ?? word).id - 1)), lastItem(words, word)].map(withoutMarks)
    if (items.length + 1 < min || !items.every(isItem) || !areAlike(items)) return []
    told.add(first.id)
    const [from, to] = [words[first.id - 2], items.at(-1)?.at(-1)]
    return from && to ? [{from, to, items: items.length + 1, words: items.flat().length}] : []
  })
}

/** The commas to the left of "en" that could part items: between brackets they part something else, and a verb or another mark ends the row. */
function commasBefore(words: Words, {id}: ParsedWord): readonly ParsedWord[] {
  const commas: ParsedWord[] = []
  let brackets = 0
  for (let at = id - 2; at >= 0; at--) {
    const word = words[at]
    if (!word) break
    if (word.form === ')') brackets++
    if (word.form === '(' && --brackets < 0) break
    if (brackets > 0) continue
    if (endsRow(words, word)) break
    if (word.form === ',') commas.unshift(word)
  }
  return commas
}

/** "Wat goed werkt, is zorg, straf en hulp": a comma after a verb ends a clause, no item, unless the items are verbs. */
function withoutClause(words: Words, commas: readonly ParsedWord[]): readonly ParsedWord[] {
  const [first, second] = commas
  const before = first && words[first.id - 2]
  if (!first || !second || (before?.upos !== 'VERB' && before?.upos !== 'AUX')) return commas
  return coreOf(words.slice(first.id, second.id - 1))?.upos === 'VERB' ? commas : commas.slice(1)
}

/** From "en" to the next mark or verb. */
function lastItem(words: Words, {id}: ParsedWord): Words {
  const rest = words.slice(id)
  const end = rest.findIndex((word) => word.form === ',' || word.form === '(' || word.form === ')' || endsRow(words, word))
  return end === -1 ? rest : rest.slice(0, end)
}

function endsRow(words: Words, word: ParsedWord): boolean {
  return /^[:;.?!•]$/.test(word.form) || ((isFinite(word) || word.upos === 'SCONJ') && !isInRelative(words, word))
}

/** In "mensen die willen stoppen" the verb belongs to the item. */
function isInRelative(words: Words, word: ParsedWord): boolean {
  for (let one: ParsedWord | undefined = word, steps = 0; one && steps < words.length; one = words[one.head - 1], steps++) if (one.deprel.startsWith('acl')) return true
  return false
}

function withoutMarks(item: Words): Words {
  return item.filter(({upos, deprel}) => upos !== 'PUNCT' && deprel !== 'compound:prt')
}

const goesOn = pattern(String.raw`^(?:waar\p{L}*|die|dat|inclusief|exclusief|dus|maar|dan|ook|als|mede|zoals)$`, 'i')
/** The tagger takes "plastic" for an adjective, so a row of nouns may have some. */
const things = new Set(['NOUN', 'X', 'ADJ'])

/** A noun or a verb; no name, number, amount or date, and no clause such as "waarin". */
function isItem(item: Words): boolean {
  const first = item[0]
  if (!first || item.length > 25 || goesOn.test(first.form)) return false
  if (item.some(({upos}) => upos === 'NUM') && item.length <= 4) return false
  const core = coreOf(item)
  if (core?.upos === 'VERB') return core.feats.includes('VerbForm=Inf') && item.some(({upos, form}) => upos === 'DET' || form === 'te') // "het schrijven van brieven"
  return core !== undefined && things.has(core.upos)
}

/** The word of an item that the others hang on. */
function coreOf(item: Words): ParsedWord | undefined {
  return item.find(({head}) => !item.some(({id}) => id === head))
}

/** All begin with a preposition or none does; the tree joins all but one to the row; and most are no names. */
function areAlike(items: readonly Words[]): boolean {
  const joined = items.filter((item) => item.some(({deprel}) => deprel === 'conj' || deprel === 'appos')).length
  const prepositions = items.filter(([first]) => first?.upos === 'ADP').length
  const adjectives = items.filter((item) => coreOf(item)?.upos === 'ADJ').length
  const names = items.filter((item) => item.some(({upos}) => upos === 'PROPN')).length
  return joined >= items.length - 1 && (prepositions === 0 || prepositions === items.length) && names * 2 <= items.length && adjectives * 2 < items.length
}
