import {sentencesOf} from './sentences.ts'
import {tokenize} from './tokens.ts'
import type {Sentence, Span, Token} from './types.ts'

/**
 * Sentences of one block of running text: a paragraph, heading, list item or table cell. One line break is white space, a blank
 * line always ends a sentence. Each span in `atomic` (a merge field, code) becomes one token of kind 'reference', and no sentence
 * ends in it. Never throws; time is linear in the length of the text; a sentence of 2,000 tokens is cut.
 */
export function segment(text: string, options: {readonly atomic?: readonly Span[]} = {}): readonly Sentence[] {
  const tokens = tokenize(text, usable(options.atomic ?? [], text.length))
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 1; index <= tokens.length; index++) {
    if (index < tokens.length && !blankBetween(text, tokens[index - 1], tokens[index])) continue
    for (const sentence of sentencesOf(text, tokens, from, index)) sentences.push(sentence)
    from = index
  }
  return sentences
}

/** The spans that lie in the text and do not overlap, in order. */
function usable(spans: readonly Span[], length: number): Span[] {
  const kept: Span[] = []
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    if (start >= (kept.at(-1)?.[1] ?? 0) && end > start && end <= length) kept.push([start, end])
  }
  return kept
}

function blankBetween(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || after.start - before.end < 2) return false
  const gap = text.slice(before.end, after.start)
  return gap.indexOf('\n') !== gap.lastIndexOf('\n') || gap.includes('\u2029')
}
