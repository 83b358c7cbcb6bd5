import {headScores} from './parse/arcs.ts'
import {bestLabels} from './parse/labels.ts'
import {settlePassives} from './parse/passives.ts'
import {bestTree} from './parse/tree.ts'
import {makeEncoder, type Encoder} from './tag/encoder.ts'
import {makeKernel, type Kernel} from './tag/kernel.ts'
import {makeLookup} from './tag/lookup.ts'
import {readModelFile, type ModelParts} from './tag/model-file.ts'
import {bestTags, makeTagset, type Tagset} from './tag/tags.ts'

/** What a word is and what it belongs to, in the terms of Universal Dependencies (universaldependencies.org). */
export interface Analysed {
  readonly upos: string
  /** Features as CoNLL-U writes them: "Number=Sing|Tense=Pres|VerbForm=Fin", or "_". */
  readonly feats: string
  /** Place of the head, counted from 1; 0 for the word on which the sentence hangs. */
  readonly head: number
  /** Label of the dependency, with its subtype: "nsubj:pass". */
  readonly deprel: string
}

/** A trained tagger and parser, ready for use. */
export interface Model { readonly kernel: Kernel; readonly parts: ModelParts; readonly encoder: Encoder; readonly tagset: Tagset }

/** A longer sentence is parsed in stretches of this many words, so that time stays linear. */
export const longestParsed = 256

/** Makes a model of the bytes of `model/nl.bin`, unzipped. Throws a TypeError when the bytes are something else. */
export function loadModel(bytes: Uint8Array): Model {
  const kernel = makeKernel(16)
  const parts = readModelFile(bytes, kernel)
  const lookup = makeLookup(parts.hashes, parts.header.embedding.rows - parts.header.features)
  return {kernel, parts, encoder: makeEncoder(kernel, parts, lookup), tagset: makeTagset(parts.header.tags)}
}

/** Tags and parses the words of one sentence. Never throws on words; the root of a later stretch of a very long sentence hangs on the first root. */
export function analyse(model: Model, words: readonly string[]): readonly Analysed[] {
  const result: Analysed[] = []
  let root = 0
  for (let start = 0; start < words.length; start += longestParsed) {
    const stretch = analyseStretch(model, words.slice(start, start + longestParsed))
    for (const one of stretch)
      result.push(one.head ? {...one, head: one.head + start} : start ? {...one, head: root, deprel: 'parataxis'} : one)
    if (!start) root = stretch.findIndex(({head}) => head === 0) + 1
  }
  return result
}

function analyseStretch({kernel, parts: {header, matrix}, encoder, tagset}: Model, words: readonly string[]): Analysed[] {
  const mark = kernel.mark()
  const x = encoder.encode(words)
  const tagged = bestTags(kernel, x, matrix, tagset)
  const heads = bestTree(headScores(kernel, x, matrix), words.length)
  const labels = bestLabels(kernel, x, matrix, heads, header.labels)
  kernel.release(mark)
  const drafts = tagged.map(({upos, feats}, at) => ({word: words[at] ?? '', upos, feats, head: heads[at] ?? 0, deprel: header.labels[labels[at] ?? 0] ?? 'dep'}))
  const settled = settlePassives(drafts)
  return drafts.map(({upos, feats, head, deprel}, at) => ({upos, feats, head, deprel: settled[at] ?? deprel}))
}
