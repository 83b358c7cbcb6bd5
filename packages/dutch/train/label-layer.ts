/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Matrix} from '../src/tag/kernel.ts'
import {linear, rectify} from './layers.ts'
import type {Network} from './network.ts'

/** What a label is decided by: the word, its head, the words below it and the other words below its head. */
export const labelRoles = ['dependent', 'head', 'child', 'sibling'] as const

/** A matrix per role, a row per word of the batch. */
export type LabelParts = Readonly<Record<(typeof labelRoles)[number], Matrix>>

/**
 * Scores of labels for given heads: what the roles contribute is added, rectified and projected. "dat" below a verb makes it a complement, "wordt" beside a
 * subject makes that one of a passive. Slopes are added to those of the parts.
 */
export function scoreLabels({kernel, named: p, sizes: {label}}: Network, parts: LabelParts, slopes: LabelParts, starts: readonly number[], heads: readonly Int32Array[]): {
  scores: Matrix; backward(slope: Matrix): void
} {
  const pair = kernel.matrix(parts.dependent.rows, label), root = p['label.root']!
  const above = heads.flatMap((one, at) => [...one].map((to) => to > 0 ? starts[at]! + to - 1 : -1))
  const below = kernel.matrix(parts.dependent.rows, label) // per word, the sum of the siblings below it
  above.forEach((head, word) => { if (head >= 0) addRow(below, head, parts.sibling, word, 1) })
  above.forEach((head, word) => {
    addRow(pair, word, parts.dependent, word, 1)
    if (head < 0) return addRow(pair, word, root.value, 0, 1)
    addRow(pair, word, parts.head, head, 1)
    addRow(pair, word, below, head, 1)
    addRow(pair, word, parts.sibling, word, -1)
    addRow(pair, head, parts.child, word, 1)
  })
  const unrectify = rectify(pair)
  const {result, backward} = linear(kernel, pair, p['label']!, p['label.bias']!)
  return {scores: result, backward(slope) {
    const back = backward(slope)
    unrectify(back)
    const belowSlope = kernel.matrix(parts.dependent.rows, label)
    above.forEach((head, word) => { if (head >= 0) addRow(belowSlope, head, back, word, 1) })
    above.forEach((head, word) => {
      addRow(slopes.dependent, word, back, word, 1)
      if (head < 0) return addRow(root.gradient, 0, back, word, 1)
      addRow(slopes.head, head, back, word, 1)
      addRow(slopes.sibling, word, belowSlope, head, 1)
      addRow(slopes.sibling, word, back, word, -1)
      addRow(slopes.child, word, back, head, 1)
    })
  }}
}

function addRow(to: Matrix, row: number, from: Matrix, other: number, by: number): void {
  const {columns} = to
  for (let at = 0, x = row * columns, y = other * columns; at < columns; at++) to.data[x + at]! += by * from.data[y + at]!
}
