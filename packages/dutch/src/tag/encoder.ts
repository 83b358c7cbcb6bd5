/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import {wordFeatures} from './features.ts'
import type {Kernel, Matrix} from './kernel.ts'
import type {Lookup} from './lookup.ts'
import type {ModelParts} from './model-file.ts'

/** Turns words into rows of numbers that say what they are and where they stand. */
export interface Encoder { encode(words: readonly string[]): Matrix }

/** The encoder of a model: embeddings of features, a rectified projection and two-way layers of simple recurrent units (Lei and others 2018). */
export function makeEncoder(kernel: Kernel, {header, embedding, matrix}: ModelParts, lookup: Lookup): Encoder {
  const width = 2 * header.hidden
  const embed = (word: string, first: boolean, into: Float32Array, to: number) => {
    const rows = wordFeatures(word, first).map((hash) => lookup.row(hash))
    for (const row of [...rows, header.treebank]) {
      if (row < 0) continue
      const scale = embedding.scales[row]!, from = row * embedding.columns
      for (let at = 0; at < embedding.columns; at++) into[to + at]! += embedding.data[from + at]! * scale
    }
  }
  return {encode(words) {
    const input = kernel.matrix(words.length, embedding.columns)
    words.forEach((word, at) => embed(word, at === 0, input.data, at * embedding.columns))
    let x = project(kernel, input, matrix('project'), matrix('project.bias'))
    rectify(x)
    for (let layer = 0; layer < header.layers; layer++) {
      const gated = kernel.matrix(words.length, 3 * width)
      kernel.multiply(x, matrix(`layer${layer}`), gated)
      x = read(kernel, x, gated, matrix(`layer${layer}.gates`).data)
    }
    return x
  }}
}

/** x·weights + bias. */
export function project(kernel: Kernel, x: Matrix, weights: Matrix, bias: Matrix): Matrix {
  const result = kernel.matrix(x.rows, weights.columns)
  for (let row = 0; row < x.rows; row++) result.data.set(bias.data, row * weights.columns)
  kernel.multiply(x, weights, result)
  return result
}

/** Leaky rectifier, in place: what is below zero counts for a tenth. */
export function rectify({data}: Matrix): void {
  for (let at = 0; at < data.length; at++) if (data[at]! < 0) data[at]! *= 0.1
}

/** One layer: the left half of each row is read forwards, the right half backwards. */
function read(kernel: Kernel, x: Matrix, gated: Matrix, gates: Float32Array): Matrix {
  const result = kernel.matrix(x.rows, x.columns)
  const half = x.columns / 2
  const state = new Float32Array(x.columns)
  for (let row = 0; row < x.rows; row++) step(x, gated.data, gates, state, result.data, row, 0, half)
  for (let row = x.rows - 1; row >= 0; row--) step(x, gated.data, gates, state, result.data, row, half, half)
  return result
}

function step(x: Matrix, gated: Float32Array, gates: Float32Array, state: Float32Array, result: Float32Array, row: number, offset: number, half: number): void {
  const width = 2 * half
  for (let unit = offset, from = row * 3 * width + 3 * offset, at = row * width + offset; unit < offset + half; unit++, from++, at++) {
    const before = state[unit]!
    const f = gated[from + half]! + gates[unit]! * before + gates[2 * width + unit]!
    const r = gated[from + width]! + gates[width + unit]! * before + gates[3 * width + unit]!
    const forget = 0.5 + 0.5 * f / Math.sqrt(1 + f * f), reset = 0.5 + 0.5 * r / Math.sqrt(1 + r * r)
    const after = forget * before + (1 - forget) * gated[from]!
    state[unit] = after
    result[at] = reset * after + (1 - reset) * x.data[at]!
  }
}
