/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Kernel, Matrix} from '../tag/kernel.ts'
import {leaky, project, shortened, type Shorts} from '../tag/layers.ts'
import type {ModelParts} from '../tag/model-file.ts'
import {distanceKind, distanceKinds} from './distance.ts'

/** What the words of several sentences seek and offer, and what they think of distances; a row per word. */
export interface ArcParts { readonly query: Matrix; readonly head: Matrix; readonly far: Matrix }

/** The parts of the scores of heads, of all sentences at once. */
export function arcParts(kernel: Kernel, x: Shorts, {matrix, weights}: ModelParts): ArcParts {
  const part = (name: string) => project(kernel, x, weights(name), matrix(`${name}.bias`), leaky)
  const dependent = shortened(kernel, part('dependent'))
  return {query: project(kernel, dependent, weights('arc'), matrix('arc.bias')), head: part('head'), far: project(kernel, dependent, weights('distance'))}
}

/**
 * Scores of every head for every word of one sentence, as `bestTree` wants them: a biaffine product of what the word seeks and what the head offers (Dozat and
 * Manning 2017), plus what the word thinks of the distance. The sentence has the rows from `start` to `end`.
 */
export function headScores(kernel: Kernel, {query, head, far}: ArcParts, root: Matrix, start: number, end: number): Float32Array {
  const mark = kernel.mark(), size = end - start, width = size + 1
  const products = kernel.matrix(size, size + 8 & ~7)
  kernel.multiply(rowsOf(query, start, end), sideways(kernel, root, rowsOf(head, start, end), products.columns), products)
  const scores = new Float32Array(size * width)
  for (let word = 0; word < size; word++) for (let to = 0; to < width; to++)
    scores[word * width + to] = products.data[word * products.columns + to]! + far.data[(start + word) * distanceKinds + distanceKind(word + 1, to)]!
  kernel.release(mark)
  return scores
}

function rowsOf({data, columns}: Matrix, start: number, end: number): Matrix {
  return {data: data.subarray(start * columns, end * columns), rows: end - start, columns}
}

/** Root and heads as columns. */
function sideways(kernel: Kernel, root: Matrix, head: Matrix, columns: number): Matrix {
  const result = kernel.matrix(head.columns, columns)
  for (let unit = 0; unit < head.columns; unit++) {
    result.data[unit * columns] = root.data[unit]!
    for (let row = 0; row < head.rows; row++) result.data[unit * columns + row + 1] = head.data[row * head.columns + unit]!
  }
  return result
}
