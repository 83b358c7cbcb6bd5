import {longestParsed, type Model} from '../analysis.ts'
import {blocks} from '../segment/blocks.ts'
import {segment} from '../segment/segment.ts'
import type {Span, Token} from '../segment/types.ts'
import {parseAll, parseWords} from './sentence.ts'
import {stretches} from './stretches.ts'
import type {ParsedSentence, ParsedWord, PlainWord} from './types.ts'
import {plainWords} from './words.ts'

/**
 * Parses Dutch: plain text, or sentences whose words are known. Each word gets its part of speech, features, lemma and place in the tree of its sentence.
 * Never throws on what is in the text; time is linear in its length. For a long text, `parseText` gives the sentences one by one.
 */
export function parse(model: Model, input: string | readonly (readonly string[])[]): readonly ParsedSentence[] {
  return typeof input === 'string' ? [...parseText(model, input)] : input.map((forms) => parseForms(model, forms.map((form) => ({form}))))
}

export interface TextOptions {
  /** All offsets are raised by this, for a text that comes in parts. */
  readonly offset?: number
  /** Stretches that are no running text, such as merge fields; what stands in them is not cut in signs, and no sentence ends there. */
  readonly atomic?: readonly Span[]
}

/** The sentences of a text, parsed one by one. */
export function* parseText(model: Model, text: string, {offset = 0, atomic = []}: TextOptions = {}): Generator<ParsedSentence> {
  const within = spansWithin(atomic)
  for (const [from, to] of stretches(text)) {
    for (const block of blocks(text.slice(from, to))) {
      const start = from + block.start, end = from + block.end
      yield* parseBlock(model, text.slice(start, end), offset + start, within(start, end))
    }
  }
}

/** Gives the parts of the spans that lie in a block, with offsets in the block. Blocks must be asked for in order. */
function spansWithin(all: readonly Span[]): (start: number, end: number) => readonly Span[] {
  const sorted = all.toSorted(([one], [other]) => one - other)
  let next = 0
  return (start, end) => {
    while ((sorted[next]?.[1] ?? end) <= start && next < sorted.length) next++
    const found: Span[] = []
    for (let at = next; (sorted[at]?.[0] ?? end) < end; at++) {
      const [first, last] = sorted[at] ?? [0, 0]
      found.push([Math.max(first, start) - start, Math.min(last, end) - start])
    }
    return found
  }
}

function* parseBlock(model: Model, text: string, offset: number, atomic: readonly Span[]): Generator<ParsedSentence> {
  const found = segment(text, {atomic})
  for (let from = 0; from < found.length; from += together) {
    const some = found.slice(from, from + together)
    const words = some.map(({tokens}) => plainWords(text, tokens).map((word) => ({...word, start: word.start + offset, end: word.end + offset})))
    const parsed = parseAll(model, words)
    for (const [at, {start, end}] of some.entries())
      yield {text: text.slice(start, end), start: start + offset, end: end + offset, words: parsed[at] ?? [], opensBlock: from + at === 0, cut: (words[at]?.length ?? 0) > longestParsed}
  }
}

/** So many sentences of a block are parsed at a time: more would gain nothing, and no more than these wait in memory. */
const together = 16

/** Parses sentences of one text of which the tokens are known, as `segment` gives them; together is quicker than one by one. Offsets are those of the tokens, in `text`. */
export function parseSentences(model: Model, text: string, sentences: readonly (readonly Token[])[]): readonly (readonly ParsedWord[])[] {
  return parseAll(model, sentences.map((tokens) => plainWords(text, tokens)))
}

/** Parses one sentence of which the words are known. Offsets count in its `text`, the words with a space between them unless `spaceAfter` is false. */
export function parseForms(model: Model, forms: readonly {readonly form: string; readonly spaceAfter?: boolean}[]): ParsedSentence {
  let text = ''
  const words = forms.map(({form, spaceAfter = true}): PlainWord => {
    const start = text.length
    text += spaceAfter ? `${form} ` : form
    return {form, start, end: start + form.length, spaceAfter}
  })
  const end = words.at(-1)?.end ?? 0
  return {text: text.slice(0, end), start: 0, end, words: parseWords(model, words), opensBlock: false, cut: words.length > longestParsed}
}
