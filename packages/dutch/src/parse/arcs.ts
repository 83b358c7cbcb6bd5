/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import {project, rectify} from '../tag/encoder.ts'
import type {Kernel, Matrix} from '../tag/kernel.ts'
import type {ModelParts} from '../tag/model-file.ts'
import {distanceKind, distanceKinds} from './distance.ts'

/**
 * Scores of every head for every word, as `bestTree` wants them: a biaffine product of what the word seeks and what the head offers (Dozat and Manning 2017),
 * plus what the word thinks of the distance.
 */
export function headScores(kernel: Kernel, x: Matrix, matrix: ModelParts['matrix']): Float32Array {
  const part = (name: string) => project(kernel, x, matrix(name), matrix(`${name}.bias`))
  const dependent = part('dependent'), head = part('head')
  rectify(dependent)
  rectify(head)
  const query = project(kernel, dependent, matrix('arc'), matrix('arc.bias'))
  const far = kernel.matrix(x.rows, distanceKinds)
  kernel.multiply(dependent, matrix('distance'), far)
  const products = kernel.matrix(x.rows, x.rows + 8 & ~7)
  kernel.multiply(query, sideways(kernel, matrix('root'), head, products.columns), products)
  const width = x.rows + 1
  const scores = new Float32Array(x.rows * width)
  for (let word = 0; word < x.rows; word++) for (let to = 0; to < width; to++)
    scores[word * width + to] = products.data[word * products.columns + to]! + far.data[word * distanceKinds + distanceKind(word + 1, to)]!
  return scores
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
