import {parseConllu, parseText, readConllu, type ConlluSentence, type Model, type ParsedSentence} from '@testpanel/dutch'
import {setImmediate} from 'node:timers/promises'
import type {ParseSource} from './source.ts'

/** A parsed sentence, with how it stood in the file where that was CoNLL-U. */
export interface Found {
  readonly sentence: ParsedSentence
  readonly given?: ConlluSentence
}

// Between so many sentences the program looks whether it must stop.
const atATime = 50

/** Parses a source sentence by sentence. Throws a ConlluError at what is no CoNLL-U. */
export async function* sentences(model: Model, {input, portions}: ParseSource): AsyncGenerator<Found> {
  let count = 0
  for await (const {text, offset, line} of portions) {
    for (const found of input === 'conllu' ? ofConllu(model, text, line) : ofText(model, text, offset)) {
      yield found
      if (++count % atATime === 0) await setImmediate()
    }
  }
}

function* ofConllu(model: Model, text: string, line: number): Generator<Found> {
  for (const given of readConllu(text, line)) yield {sentence: parseConllu(model, given), given}
}

function* ofText(model: Model, text: string, offset: number): Generator<Found> {
  for (const sentence of parseText(model, text, offset)) yield {sentence}
}
