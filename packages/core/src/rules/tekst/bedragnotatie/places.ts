import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../../../model/document.ts'
import type {Block, TextFacts, Word} from '../../../model/facts.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {hasCents, parseAmount, type AmountText} from './amounts.ts'

/** An amount in the text. `aligned`: it stands among amounts with cents, in a table or a sum. */
export interface AmountPlace {
  readonly at: Range
  readonly amount: AmountText
  readonly aligned: boolean
}

const scales = new Set('miljoen miljard biljoen duizend ton mln mln. mld mld. mio mrd k m'.split(' '))
const ranges = new Set(['à', 'a', 'tot', 'en', 'of'])
const otherMoney = pattern(String.raw`(?:[ƒ$£]|(?<!\p{L})(?:h?fl?|flo|gulden|frank|bef|usd)\.?)\s*$`, 'i')

/** The amounts of a text, in order. What is quoted stays as it is. */
export function amountPlaces({text, blocks}: TextFacts): readonly AmountPlace[] {
  return groups(blocks).flatMap((group) => {
    const found = group.flatMap((block) => inBlock(block, text))
    const aligned = (group[0]?.kind === 'cell' && isLine(group[0])) || found.some(({amount}) => hasCents(amount))
    return found.map((place) => ({...place, aligned}))
  })
}

/** Blocks whose amounts a reader compares: the cells of a table, the items of a list, lines of a sum. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const all: Block[][] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const before = last?.at(-1)
    if (last && before && isSameGroup(before, block)) last.push(block)
    else all.push([block])
  }
  return all
}

function isSameGroup(before: Block, block: Block): boolean {
  if (before.kind !== block.kind) return false
  return block.kind === 'item' || ((block.kind === 'cell' || block.kind === 'paragraph') && isLine(before) && isLine(block))
}

/** "Huur: € 500,00": a few words, no sentence. A cell with a paragraph in it only makes up the page. */
function isLine({sentences}: Block): boolean {
  return sentences.reduce((sum, {words}) => sum + words.length, 0) <= 6
}

function inBlock(block: Block, text: string): readonly Omit<AmountPlace, 'aligned'>[] {
  if (block.kind === 'title' || block.kind === 'quote') return []
  const found = block.sentences.flatMap(({words}) => words.flatMap((_, i) => amountPlace(words, i, text) ?? []))
  if (found.length === 0) return []
  const quoted = quotations(text, block.at)
  return found.filter(({at}) => !isWithin(at, quoted))
}

function amountPlace(words: readonly Word[], i: number, text: string): Omit<AmountPlace, 'aligned'> | undefined {
  const word = words[i]
  if (!word || word.variable || (word.kind !== 'amount' && word.kind !== 'number')) return undefined
  const after = words[i + 1]
  const next = after && /^\s?$/.test(text.slice(word.at[1], after.at[0])) ? after : undefined
  const isUnit = next?.lower === 'euro' || next?.text === 'EUR'
  const unit = isUnit && next ? text.slice(word.at[1], next.at[1]) : ''
  const amount = parseAmount(word.text, {scaled: isScaled(words, i), unit})
  if (!amount || (word.kind === 'number' && unit === '') || (amount.currency === '' && otherMoney.test(text.slice(Math.max(0, word.at[0] - 8), word.at[0])))) return undefined
  return {at: [word.at[0], isUnit && next ? next.at[1] : word.at[1]], amount}
}

/** "€ 1,4 miljoen", and the first of "€ 1,4 à € 1,5 miljoen". */
function isScaled(words: readonly Word[], i: number): boolean {
  if (scales.has(words[i + 1]?.lower ?? '')) return true
  const second = words[i + 2]
  return ranges.has(words[i + 1]?.lower ?? '') && (second?.kind === 'amount' || second?.kind === 'number') && scales.has(words[i + 3]?.lower ?? '')
}
