import {zipf} from '../frequency/zipf.ts'
import {lemma} from '../lemma/lemma.ts'
import {cutBar, cutWeights} from '../tables/compound-weights.gen.ts'
import {partTable, unpackPart, type Part} from './parts.ts'
import {cutFeatures, type Cut} from './score.ts'
import type {WordTree} from '../words/packed-words.ts'
import {remembered} from '../words/remembered.ts'
import {pattern} from '../words/pattern.ts'

/** A compound in its parts. */
export interface Compound {
  /** The parts as they stand in the word, linking letters with the part before: "parkeer", "belasting", "naheffings", "aanslag". Joined they are the word. */
  readonly parts: readonly string[]
  /** The dictionary form of the last part, which says what kind of thing the whole is: "aanslag". */
  readonly head: string
  /** What links each part to the next: "", "s", "e", "en", "n", "-" or "s-"; one fewer than there are parts. */
  readonly links: readonly string[]
}

/**
 * The parts of a compound noun, or undefined for a word that is none or of which that is not sure. `upos` is its word class where that is known: only
 * nouns are split then; without it some verbs and adjectives are too ("vastpakken", "olijfgroen"). The work for one word is bounded, and a word of more than 60 letters is not looked at.
 */
export function split(word: string, upos?: string): Compound | undefined {
  if (upos !== undefined && upos !== 'NOUN' && upos !== 'PROPN') return undefined
  return word.length < shortestWord || word.length > longestWord ? undefined : splitWord(word)
}

const splitWord = remembered((word): Compound | undefined => {
  const lower = word.toLowerCase()
  if (lower.length !== word.length || !wordLike.test(lower)) return undefined
  const search: Search = {table: partTable(), weights: cutWeights, bar: cutBar, knownHead, left: mostCuts, found: new Map()}
  const tree = splitIn(lower.replaceAll('’', "'"), search)
  if (!tree) return undefined
  const parts: string[] = []
  let at = 0
  for (const part of tree.parts) parts.push(word.slice(at, at += part.length))
  return {parts, head: singular(tree.parts.at(-1) ?? '', search.table), links: tree.links}
})

/** A head without its plural ending; "huis" and "adres" have none. */
function singular(head: string, table: WordTree): string {
  const part = unpackPart(table.value(head))
  if (part?.own || !/(?:s|n|je)$/.test(head)) return head
  const single = lemma(head, 'NOUN', 'Number=Plur')
  return part?.head && !table.value(single) ? head : single
}

const wordLike = pattern(String.raw`^[\p{L}\d][\p{L}\d'’-]*\p{L}$`)
const shortestWord = 5
const longestWord = 60
/** Enough for a word as common as "ziekenhuis", which counts against being a compound. */
const knownHead = 4
/** Cuts tried for one word, recursion included. */
const mostCuts = 200

/** What one search works with; the learning script gives its own. */
export interface Search {
  readonly table: WordTree
  readonly weights: readonly number[]
  readonly bar: number
  /** How much lower the bar is for the head of a longer compound that is no noun of its own: it must be a compound itself. */
  readonly knownHead: number
  left: number
  readonly found: Map<string, Pieces | undefined>
}

/** Parts with their links, in small letters. */
export interface Pieces { readonly parts: readonly string[]; readonly links: readonly string[] }

/** The parts of a lower-case word, remembered within one search. */
export function splitIn(word: string, search: Search): Pieces | undefined {
  if (search.found.has(word)) return search.found.get(word)
  search.found.set(word, undefined)
  const pieces = word.length < shortestWord || isSimple(word, search.table) ? undefined : bestCut(word, search)
  search.found.set(word, pieces)
  return pieces
}

/** A noun of its own, such as "handeling", even if it looks like parts. */
function isSimple(word: string, table: WordTree): boolean {
  if (unpackPart(table.value(word))?.own) return true
  return /(?:s|n|tje|je)$/.test(word) && Boolean(unpackPart(table.value(lemma(word, 'NOUN')))?.own)
}

function bestCut(word: string, search: Search): Pieces | undefined {
  let best: Cut | undefined, most = search.bar - bonus(word, search)
  for (const cut of cuts(word, search)) {
    const score = cutFeatures(word, cut).reduce((sum, feature) => sum + (search.weights[feature] ?? 0), 0)
    if (score > most) [best, most] = [cut, score]
  }
  if (!best) return undefined
  const before = word.slice(0, best.at), stem = before.slice(0, before.length - best.link.length), head = word.slice(best.at)
  const inFirst = splitIn(stem, search) ?? {parts: [stem], links: []}, inHead = splitIn(head, search) ?? {parts: [head], links: []}
  const last = `${inFirst.parts.at(-1) ?? ''}${best.link}`
  return {parts: [...inFirst.parts.slice(0, -1), last, ...inHead.parts], links: [...inFirst.links, best.link, ...inHead.links]}
}

/** How much lower the bar is for a word that is a part of longer compounds, but no noun of its own. */
function bonus(word: string, search: Search): number {
  const part = unpackPart(search.table.value(word))
  return part?.head ? search.knownHead : part?.first ? search.knownHead / 4 : 0
}

/** Every way to cut a word before a noun that heads compounds, where what stands before the cut can stand there. */
export function cuts(word: string, search: Search): Cut[] {
  const found: Cut[] = [], firsts = new Map<number, Part>()
  search.table.each(word, 0, (end, value) => { const part = unpackPart(value); if (part) firsts.set(end, part) })
  const whole = zipf(word)
  for (let at = word.length - 2; at >= 2; at--) {
    const head = headPart(word.slice(at), search.table)
    if (!head || search.left-- < 0 || linksWithS(word.slice(at), search.table) || isVerb(word, at, search.table)) continue
    const first = firstPart(word, at, firsts, search)
    if (first) found.push({at, head, whole, ...first})
  }
  return found
}

/** Whether "terugpakken" is a verb rather than a plural: a part of verbs stands before what would be the plural of a noun. */
function isVerb(word: string, at: number, table: WordTree): boolean {
  if (!word.endsWith('en') || !beforeVerbs.has(word.slice(0, at))) return false
  const part = unpackPart(table.value(word.slice(at)))
  return !part?.own && !part?.head
}

const beforeVerbs = new Set('best dicht klaar leeg los neer open rond samen stop stuk terug thuis toet vast vers voort vrij wit'.split(' '))

/** Whether "stoets" had better be "s" and "toets": the second is listed, the first at most a plural of something. */
function linksWithS(text: string, table: WordTree): boolean {
  const part = text.startsWith('s') && text.endsWith('s') && !table.value(text) ? unpackPart(table.value(text.slice(1))) : undefined
  return Boolean(part?.own || part?.head)
}

function headPart(text: string, table: WordTree): Part | undefined {
  if (neverHead.test(text)) return undefined
  const part = unpackPart(table.value(text))
  if (part && (part.head || part.own)) return part
  if (!/(?:s|n|je)$/.test(text) || text.length < 4) return undefined
  const single = lemma(text, 'NOUN')
  const other = single === text ? undefined : unpackPart(table.value(single))
  return other && (other.head || other.own) ? other : undefined
}

/** What stands before a cut: a listed part, a noun with a linking letter, an abbreviation with a hyphen, or a compound with or without "s". */
function firstPart(word: string, at: number, firsts: ReadonlyMap<number, Part>, search: Search): Pick<Cut, 'first' | 'link'> | undefined {
  const hyphen = word[at - 1] === '-' ? 1 : 0, end = at - hyphen, dash = hyphen ? '-' : ''
  if (neverFirst.has(word.slice(0, end))) return undefined
  const listed = firsts.get(end)
  const s = word[end - 1] === 's' ? firsts.get(end - 1) : undefined
  if (listed?.first) return {first: listed, link: linkOf(word.slice(0, end), search) + dash}
  if (s && (s.first || s.own)) return {first: {...s, first: 0}, link: `s${dash}`}
  if (listed?.own) return {first: listed, link: dash}
  if (hyphen && end > 1) return {first: undefined, link: '-'}
  const stem = word.slice(0, end)
  if (stem.endsWith('s') && splitIn(stem.slice(0, -1), search)) return {first: undefined, link: `s${dash}`}
  if (stem.length >= shortestWord && splitIn(stem, search)) return {first: undefined, link: dash}
  return undefined
}

/** The linking letters at the end of a listed first part: "s" in "naheffings", "ne" in "zonne", "en" in "boeken". */
function linkOf(text: string, search: Search): string {
  for (const link of ['en', 's', 'e', 'n']) {
    if (!text.endsWith(link)) continue
    const stem = text.slice(0, -link.length), short = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem
    for (const base of link.startsWith('e') ? [short, stem] : [stem]) {
      const part = unpackPart(search.table.value(base))
      if (part?.own || part?.head || link === 's' && !part && splitIn(base, search)) return text.slice(base.length)
    }
  }
  return ''
}

/** Prepositions and prefixes: with these a word is derived, not compounded. */
export const neverFirst = new Set(('aan achter af anti be bij co de door er ex ge her in mee mis na niet non oer om on onder ont op over pre pro re sub tegen toe uit '
  + 'van ver voor wan weer te tot per met ter ten').split(' '))

/** Endings that make a noun out of another word, though some are nouns too: "moederschap", "schrijfster", "bakkerij", "barbaar". */
const neverHead = /^(?:schap(?:pen)?|sters?|baar|baren|rij(?:en)?|aars?|aren|dom|heid|heden|ings?|ingen|lingen?|isten?|ers?|dingen|sen|s?el(?:s|en)?|eren|euren?|oren|tjes?|pen|ten|nen|den|ven|eer|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|tien|honderd|duizend|ende?|lende|lijks?|lijke|ren)$/
