import {featureCount, wordFeatures} from './features.ts'
import type {Kernel, Matrix} from './kernel.ts'
import {leaky, project, readBothWays, rowsAt, shortened} from './layers.ts'
import type {Lookup} from './lookup.ts'
import type {ModelParts} from './model-file.ts'

/** Turns the words of sentences into rows of numbers that say what they are and where they stand. */
export interface Encoder { encode(sentences: readonly (readonly string[])[], starts: readonly number[]): Matrix }

/**
 * The encoder of a model: embeddings of features, a rectified projection and two-way layers of simple recurrent units. Up to the first layer a word is the same
 * wherever it stands, but for one that opens a sentence; so that part is worked out once for each different word.
 */
export function makeEncoder(kernel: Kernel, {header, embedding, matrix, weights}: ModelParts, lookup: Lookup): Encoder {
  const features = new Int32Array(kernel.buffer, kernel.room(4 * (featureCount + 1)), featureCount + 1)
  const embed = (word: string, first: boolean, to: number) => {
    let count = 0
    for (const hash of wordFeatures(word, first)) {
      const row = lookup.row(hash)
      if (row >= 0) features[count++] = row
    }
    if (header.treebank >= 0) features[count++] = header.treebank
    kernel.routines.embed(features.byteOffset, count, embedding.data, embedding.scales, embedding.columns, to)
  }
  const embedded = (words: readonly Opening[]): Matrix => {
    const input = kernel.matrix(words.length, embedding.columns)
    words.forEach(({word, first}, at) => embed(word, first, input.data.byteOffset + at * embedding.columns * 4))
    return input
  }
  return {encode(sentences, starts) {
    const {words, places} = distinct(sentences, starts.at(-1) ?? 0)
    const projected = project(kernel, shortened(kernel, embedded(words)), weights('project'), matrix('project.bias'), leaky)
    const gated = project(kernel, shortened(kernel, projected), weights('layer0'))
    let x = readBothWays(kernel, rowsAt(kernel, projected, places), rowsAt(kernel, gated, places), matrix('layer0.gates'), starts)
    for (let layer = 1; layer < header.layers; layer++)
      x = readBothWays(kernel, x, project(kernel, shortened(kernel, x), weights(`layer${layer}`)), matrix(`layer${layer}.gates`), starts)
    return x
  }}
}

/** A word, and whether it opens a sentence. */
interface Opening { readonly word: string; readonly first: boolean }

/** The different words of sentences, and for every word its place among them. */
function distinct(sentences: readonly (readonly string[])[], size: number): {words: readonly Opening[]; places: Int32Array} {
  const words: Opening[] = [], places = new Int32Array(size), known = new Map<string, number>()
  let next = 0
  for (const sentence of sentences) for (const [at, word] of sentence.entries()) {
    const first = at === 0
    const place = first ? words.length : known.get(word) ?? words.length
    if (place === words.length) words.push({word, first})
    if (!first) known.set(word, place)
    places[next++] = place
  }
  return {words, places}
}
