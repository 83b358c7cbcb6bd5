import type {Document, Range} from '../model/document.ts'
import type {Block, Sentence} from '../model/facts.ts'
import {textFacts} from '../text/facts.ts'
import {quotations} from '../text/quoted.ts'
import {overlapping} from '../text/ranges.ts'
import {titles} from './titles.ts'
import type {Fix, Protected} from './types.ts'

/** Tells of an edit what protects its place, or undefined when it may be made. */
export function protection(document: Document): (fix: Fix) => Protected | undefined {
  const {blocks} = textFacts(document)
  const ranges = blocks.map(({at}) => at)
  const quoted = new Map<Block, readonly Range[]>()
  return (fix) => {
    const {at, text} = fix
    const block = blocks[firstWith(ranges, at)]
    if (!block || !contains(block.at, at) || hasBreak(document.text.slice(...at)) || hasBreak(text)) return 'unread'
    if (overlapping(document.variables, at).length > 0) return 'variable'
    if (isIgnored(document, fix)) return 'ignored'
    const marks = quoted.get(block) ?? quotations(document.text, block.at)
    quoted.set(block, marks)
    if (block.kind === 'quote' || marks.some((range) => touches(range, at))) return 'quotation'
    const sentences = block.sentences.filter((sentence) => touches(sentence.at, at))
    for (const sentence of sentences) {
      const reason = inSentence(sentence, at, document.text)
      if (reason) return reason
    }
    return undefined
  }
}

function firstWith(ranges: readonly Range[], [start]: Range): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[1] ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  return low
}

const contains = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]
const touches = (one: Range, other: Range): boolean => one[0] < other[1] && other[0] < one[1]
const hasBreak = (text: string): boolean => /[\u0000-\u001f\u007f]/.test(text)

function isIgnored({suppressions}: Document, {at, rules}: Fix): boolean {
  return suppressions.some((one) => touches(one.at, at) && (one.rules.length === 0 || rules.some((rule) => one.rules.includes(rule))))
}

const fixed = new Set(['article', 'reference', 'postcode', 'iban', 'url', 'email', 'phone', 'symbol'])
const figures = new Set(['number', 'amount', 'date', 'time'])

function inSentence({tokens, words, at: whole}: Sentence, at: Range, text: string): Protected | undefined {
  for (const {start, end, kind} of tokens) {
    if (!touches([start, end], at)) continue
    if (kind === 'article') return 'law'
    if (fixed.has(kind)) return 'number'
    const whole = contains(at, [start, end])
    if (!whole && (figures.has(kind) || /\d/.test(text.slice(start, end)))) return 'number'
  }
  if (/\d/.test(text.slice(...at))) return undefined
  if (titles(text, whole).some((range) => touches(range, at))) return 'law'
  return isName(words, at, text) ? 'name' : undefined
}

/** A capital within a sentence makes a name; one after a colon or the number of an item begins a sentence, and an abbreviation in capitals is no name. */
function isName(words: Sentence['words'], at: Range, text: string): boolean {
  const inside = words.flatMap((word, index) => (touches(word.at, at) ? [{word, index}] : []))
  if (inside.some(({word, index}) => startsHigh(word.text) && !begins(words, index, text) && !/[.]|^\p{Lu}+$/u.test(word.text))) return true
  const before = words[(inside[0]?.index ?? 0) - 1]
  const after = words[(inside.at(-1)?.index ?? words.length) + 1]
  return before !== undefined && after !== undefined && startsHigh(before.text) && startsHigh(after.text)
}

function begins(words: Sentence['words'], index: number, text: string): boolean {
  if (words.slice(0, index).every((word) => /^(?:\d{1,3}|\p{L})[.)]?$/u.test(word.text))) return true
  return /[:;]\s*$/.test(text.slice(0, words[index]?.at[0]).slice(-4))
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
