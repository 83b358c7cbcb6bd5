import type {Model} from '../analysis.ts'
import {blocks} from '../segment/blocks.ts'
import {segment} from '../segment/segment.ts'
import {longestSentence} from '../segment/sentences.ts'
import {parseWords} from './sentence.ts'
import {stretches} from './stretches.ts'
import type {ParsedSentence, PlainWord} from './types.ts'
import {plainWords} from './words.ts'

/**
 * Parses Dutch: plain text, or sentences whose words are known. Each word gets its part of speech, features, lemma and place in the tree of its sentence.
 * Never throws on what is in the text; time is linear in its length. For a long text, `parseText` gives the sentences one by one.
 */
export function parse(model: Model, input: string | readonly (readonly string[])[]): readonly ParsedSentence[] {
  return typeof input === 'string' ? [...parseText(model, input)] : input.map((forms) => parseForms(model, forms.map((form) => ({form}))))
}

/** The sentences of a text, parsed one by one. All offsets are raised by `offset`, for a text that comes in parts. */
export function* parseText(model: Model, text: string, offset = 0): Generator<ParsedSentence> {
  for (const [from, to] of stretches(text)) {
    for (const block of blocks(text.slice(from, to))) yield* parseBlock(model, text.slice(from + block.start, from + block.end), offset + from + block.start)
  }
}

function* parseBlock(model: Model, text: string, offset: number): Generator<ParsedSentence> {
  let opensBlock = true
  for (const {start, end, tokens} of segment(text)) {
    const words = plainWords(text, tokens).map((word) => ({...word, start: word.start + offset, end: word.end + offset}))
    yield {text: text.slice(start, end), start: start + offset, end: end + offset, words: parseWords(model, words), opensBlock, cut: tokens.length >= longestSentence}
    opensBlock = false
  }
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
  return {text: text.slice(0, end), start: 0, end, words: parseWords(model, words), opensBlock: false, cut: false}
}
