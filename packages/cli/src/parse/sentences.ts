import {parseConllu, parseText, readConllu, type ConlluSentence, type Model, type ParsedSentence} from '@testpanel/dutch'
import {setImmediate} from 'node:timers/promises'
import type {Portion} from './portions.ts'
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
  for await (const portion of portions) {
    for (const found of input === 'conllu' ? ofConllu(model, portion) : ofText(model, portion)) {
      yield found
      if (++count % atATime === 0) await setImmediate()
    }
  }
}

function* ofConllu(model: Model, {text, line}: Portion): Generator<Found> {
  for (const given of readConllu(text, line)) yield {sentence: parseConllu(model, given), given}
}

function* ofText(model: Model, {text, offset, atomic = []}: Portion): Generator<Found> {
  for (const sentence of parseText(model, text, {offset, atomic})) yield {sentence}
}
