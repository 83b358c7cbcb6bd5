/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Kernel, Matrix} from '../tag/kernel.ts'
import {leaky, project, rectify, shortened, type Shorts} from '../tag/layers.ts'
import type {ModelParts} from '../tag/model-file.ts'

/**
 * The best label per word of several sentences, as a place in `labels`, given the heads of each. The word, its head, the words below it and those beside it say
 * what it is: "dat" below a verb makes it a complement. Only the word on the root is called root.
 */
export function bestLabels(kernel: Kernel, x: Shorts, {matrix, weights, header: {labels}}: ModelParts, heads: readonly Int32Array[], starts: readonly number[]): Int32Array[] {
  const [pair, head, child, sibling] = ['dependent', 'head', 'child', 'sibling'].map((role) =>
    project(kernel, x, weights(`label.${role}`), matrix(`label.${role}.bias`), leaky)) as [Matrix, Matrix, Matrix, Matrix]
  const below = kernel.matrix(x.rows, pair.columns), root = matrix('label.root')
  heads.forEach((own, sentence) => {
    const start = starts[sentence]!
    own.forEach((to, word) => { if (to) addRow(below, start + to - 1, sibling, start + word, 1) })
    own.forEach((to, word) => {
      if (!to) return addRow(pair, start + word, root, 0, 1)
      addRow(pair, start + word, head, start + to - 1, 1)
      addRow(pair, start + word, below, start + to - 1, 1)
      addRow(pair, start + word, sibling, start + word, -1)
      addRow(pair, start + to - 1, child, start + word, 1)
    })
  })
  rectify(pair)
  const {data, columns} = project(kernel, shortened(kernel, pair), weights('label'), matrix('label.bias'))
  const choose = chooser(labels)
  return heads.map((own, sentence) => choose(own, (word) => data.subarray((starts[sentence]! + word) * columns, (starts[sentence]! + word) * columns + labels.length)))
}

/** Chooses the labels of a sentence given its heads and the scores of each word. */
function chooser(labels: readonly string[]): (heads: Int32Array, row: (word: number) => Float32Array) => Int32Array {
  const root = labels.indexOf('root')
  const [subjects, objects] = [places(labels, /^[nc]subj\b/), places(labels, /^obj$/)]
  return (heads, row) => {
    const chosen = heads.map((head, word) => head === 0 ? root : best(row(word), [root]))
    settle(chosen, heads, row, subjects, [root, ...subjects])
    settle(chosen, heads, row, objects, [root, ...subjects, ...objects])
    return chosen
  }
}

function addRow(to: Matrix, row: number, from: Matrix, other: number, by: number): void {
  const {columns} = to
  for (let at = 0, x = row * columns, y = other * columns; at < columns; at++) to.data[x + at]! += by * from.data[y + at]!
}

function places(labels: readonly string[], test: RegExp): number[] {
  return labels.flatMap((label, at) => test.test(label) ? at : [])
}

/** A verb has one subject and one object: of two words with a label of the group and the same head, the one that would lose least takes its next best label. */
function settle(chosen: Int32Array, heads: Int32Array, row: (word: number) => Float32Array, group: readonly number[], not: readonly number[]): void {
  const holder = new Map<number, {word: number; loss: number}>()
  chosen.forEach((label, word) => {
    if (!group.includes(label)) return
    const scores = row(word), other = best(scores, not)
    const now = {word, loss: scores[label]! - scores[other]!}, before = holder.get(heads[word]!)
    if (!before || now.loss > before.loss) holder.set(heads[word]!, now)
    const loser = before && now.loss > before.loss ? before.word : before ? word : undefined
    if (loser !== undefined) chosen[loser] = best(row(loser), not)
  })
}

function best(scores: Float32Array, not: readonly number[]): number {
  let most = -Infinity, result = 0
  for (let at = 0; at < scores.length; at++) if (scores[at]! > most && !not.includes(at)) [most, result] = [scores[at]!, at]
  return result
}
