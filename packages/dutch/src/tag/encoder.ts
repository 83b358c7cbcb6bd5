/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import {wordFeatures} from './features.ts'
import type {Kernel, Matrix} from './kernel.ts'
import {leaky, project, readBothWays, shortened} from './layers.ts'
import type {Lookup} from './lookup.ts'
import type {ModelParts} from './model-file.ts'

/** Turns the words of sentences into rows of numbers that say what they are and where they stand. */
export interface Encoder { encode(sentences: readonly (readonly string[])[], starts: readonly number[]): Matrix }

/** The encoder of a model: embeddings of features, a rectified projection and two-way layers of simple recurrent units. */
export function makeEncoder(kernel: Kernel, {header, embedding, matrix, weights}: ModelParts, lookup: Lookup): Encoder {
  const addRow = (row: number, into: Float32Array, to: number) => {
    const scale = embedding.scales[row]!, from = row * embedding.columns
    for (let at = 0; at < embedding.columns; at++) into[to + at]! += embedding.data[from + at]! * scale
  }
  const embed = (word: string, first: boolean, into: Float32Array, to: number) => {
    for (const hash of wordFeatures(word, first)) {
      const row = lookup.row(hash)
      if (row >= 0) addRow(row, into, to)
    }
    if (header.treebank >= 0) addRow(header.treebank, into, to)
  }
  return {encode(sentences, starts) {
    const input = kernel.matrix(starts.at(-1) ?? 0, embedding.columns)
    sentences.forEach((words, sentence) => words.forEach((word, at) => embed(word, at === 0, input.data, (starts[sentence]! + at) * embedding.columns)))
    let x = project(kernel, shortened(kernel, input), weights('project'), matrix('project.bias'), leaky)
    for (let layer = 0; layer < header.layers; layer++)
      x = readBothWays(kernel, x, project(kernel, shortened(kernel, x), weights(`layer${layer}`)), matrix(`layer${layer}.gates`), starts)
    return x
  }}
}
