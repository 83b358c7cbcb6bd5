/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import {project, rectify} from '../tag/encoder.ts'
import type {Kernel, Matrix} from '../tag/kernel.ts'
import type {ModelParts} from '../tag/model-file.ts'

/** The best label per word, as a place in `labels`, given the heads. Only the word on the root is called root. */
export function bestLabels(kernel: Kernel, x: Matrix, matrix: ModelParts['matrix'], heads: Int32Array, labels: readonly string[]): Int32Array {
  const part = (name: string) => project(kernel, x, matrix(name), matrix(`${name}.bias`))
  const pair = part('label.dependent'), offered = part('label.head')
  rectify(pair)
  rectify(offered)
  const size = pair.columns, none = matrix('label.root').data
  heads.forEach((head, word) => {
    for (let unit = 0; unit < size; unit++) pair.data[word * size + unit]! += head ? offered.data[(head - 1) * size + unit]! : none[unit]!
  })
  rectify(pair)
  const scores = project(kernel, pair, matrix('label'), matrix('label.bias'))
  const root = labels.indexOf('root')
  return heads.map((head, word) => head === 0 ? root : best(scores.data, word * scores.columns, labels.length, root))
}

function best(scores: Float32Array, from: number, size: number, not: number): number {
  let most = -Infinity, result = 0
  for (let at = 0; at < size; at++) if (at !== not && scores[from + at]! > most) [most, result] = [scores[from + at]!, at]
  return result
}
