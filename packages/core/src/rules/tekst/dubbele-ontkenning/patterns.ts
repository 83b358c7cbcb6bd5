import type {Range} from '../../../model/document.ts'
import type {Sentence, Word} from '../../../model/facts.ts'
import {clauseStarts, intensifiers, negations, negativeBeforeTenzij, roundabout} from './lexicon.ts'

/** Two negations that belong together. */
export interface DoubleNegation {
  readonly kind: 'omweg' | 'zonder' | 'tenzij' | 'dubbel'
  readonly at: Range
  /** The positive word, if there is one. */
  readonly better: string
  /** The negation that stands further back in the sentence. */
  readonly earlier?: string
}

/** The same with word indexes, `to` exclusive. */
interface Found extends Omit<DoubleNegation, 'at'> {
  readonly from: number
  readonly to: number
}

type Words = readonly (Word & {readonly startsClause: boolean})[]
type Pattern = (words: Words, i: number) => Found | undefined

/** The double negations of a sentence. The first pattern that fits counts, and a word is used once. */
export function doubleNegations({words}: Sentence, text: string): readonly DoubleNegation[] {
  if (!words.some(({lower}) => triggers.has(lower))) return []
  const all: Words = words.map((word, i) => ({...word, startsClause: startsClause(words[i - 1], word, text)}))
  const found: DoubleNegation[] = []
  for (let i = 0; i < all.length; i++) {
    if (all[i]?.variable) continue
    const one = patterns.map((pattern) => pattern(all, i)).find((match) => match !== undefined)
    if (!one) continue
    const {from, to, ...rest} = one
    found.push({...rest, at: [all[from]?.at[0] ?? 0, all[to - 1]?.at[1] ?? 0]})
    i = one.to - 1
  }
  return found
}

/** A comma, colon, bracket or conjunction stands before this word. */
function startsClause(before: Word | undefined, word: Word, text: string): boolean {
  return before === undefined || clauseStarts.has(word.lower) || !/^\s*$/.test(text.slice(before.at[1], word.at[0]))
}

/** The first of these words after `i`, within `reach` words and the same clause; -1 when there is none. */
function next(words: Words, i: number, reach: number, wanted: (word: string) => boolean): number {
  for (let j = i + 1; j <= i + reach + 1; j++) {
    const word = words[j]
    if (!word || word.startsClause) return -1
    if (wanted(word.lower)) return j
  }
  return -1
}

const is = (...wanted: readonly string[]) => (word: string): boolean => wanted.includes(word)

/** "Niet onbelangrijk", "niet geheel onmogelijk". */
const omweg: Pattern = (words, i) => {
  if (!negations.has(words[i]?.lower ?? '')) return undefined
  const j = next(words, i, 2, (word) => roundabout.has(word))
  const between = words.slice(i + 1, Math.max(j, i + 1))
  if (j === -1 || between.some(({lower}) => !intensifiers.has(lower))) return undefined
  return {kind: 'omweg', from: i, to: j + 1, better: j === i + 1 ? roundabout.get(words[j]?.lower ?? '') ?? '' : ''}
}

/** "Niet zonder vergunning", "geen aanvraag zonder handtekening", "verboden om hier zonder vergunning"; not "met vergunning, niet zonder". */
const zonder: Pattern = (words, i) => {
  const word = words[i]?.lower ?? ''
  const reach = word === 'niet' || word === 'nooit' || word === 'niemand' ? 2 : word === 'geen' ? 4 : word === 'verboden' ? 6 : -1
  const j = reach < 0 ? -1 : next(words, i, reach, is('zonder'))
  const after = words[j + 1]?.lower
  if (j === -1 || (i > 0 && words[i]?.startsClause && j === i + 1) || (word === 'niet' && words[i + 1]?.lower === 'alleen') || after === undefined || after === 'meer') return undefined
  return {kind: 'zonder', from: i, to: j + 1, better: ''}
}

/** "U krijgt geen vergoeding, tenzij": the exception may stand behind a comma. */
const tenzij: Pattern = (words, i) => {
  if (words[i]?.lower !== 'tenzij') return undefined
  const later = next(words, i, 8, is('niet', 'geen'))
  if (later !== -1) return {kind: 'tenzij', from: i, to: later + 1, better: ''}
  const earlier = words.slice(0, i).findLastIndex(({lower}, k) => negativeBeforeTenzij.has(lower) && !/^(?:alleen|meer)$/.test(words[k + 1]?.lower ?? ''))
  return earlier === -1 ? undefined : {kind: 'tenzij', from: i, to: i + 1, better: '', earlier: words[earlier]?.lower ?? ''}
}

/** "Niet nalaten", "niet te ontkennen", "niet uit te sluiten", "niet uitgesloten dat". */
const negativeVerb: Pattern = (words, i) => {
  if (words[i]?.lower !== 'niet') return undefined
  const j = next(words, i, 3, is('nalaten', 'nagelaten', 'verzuimen', 'verzuimd', 'ontkennen', 'ontkend', 'uitgesloten', 'uitsluiten', 'sluiten'))
  if (j === -1) return undefined
  const verb = words[j]?.lower
  const before = words[j - 1]?.lower
  if (verb === 'sluiten' && !(before === 'te' && words[j - 2]?.lower === 'uit')) return undefined
  if ((verb === 'uitgesloten' || verb === 'uitsluiten') && words[j + 1]?.lower !== 'dat') return undefined
  return {kind: 'dubbel', from: i, to: j + 1, better: ''}
}

/** "Geen reden om niet te betalen", "niemand die niet", "nooit geen". */
const nested: Pattern = (words, i) => {
  const word = words[i]?.lower ?? ''
  if (word === 'nooit' && is('geen', 'niet')(words[i + 1]?.lower ?? '')) return {kind: 'dubbel', from: i, to: i + 2, better: ''}
  if (word !== 'geen' && word !== 'niet' && word !== 'niemand') return undefined
  const link = words.findIndex(({lower}, j) => j > i && j <= i + 4 && (lower === 'om' || (lower === 'die' && word !== 'niet')))
  if (link === -1 || words.slice(i + 1, link).some(({startsClause}) => startsClause)) return undefined
  const second = words[link + 1]?.lower ?? ''
  return second === 'niet' || second === 'geen' ? {kind: 'dubbel', from: i, to: link + 2, better: ''} : undefined
}

const triggers = new Set([...negations, ...negativeBeforeTenzij])
const patterns: readonly Pattern[] = [omweg, zonder, tenzij, negativeVerb, nested]
