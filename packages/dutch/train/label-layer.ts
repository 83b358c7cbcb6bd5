/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Matrix} from '../src/tag/kernel.ts'
import {linear, rectify} from './layers.ts'
import type {Network} from './network.ts'

/** Scores of labels for given heads: dependent and head are added, rectified and projected. Slopes are added to those of the two inputs. */
export function scoreLabels({kernel, named: p, sizes: {label}}: Network, dependent: Matrix, head: Matrix, slopes: {readonly dependent: Matrix; readonly head: Matrix},
  starts: readonly number[], heads: readonly Int32Array[]): {scores: Matrix; backward(slope: Matrix): void} {
  const pair = kernel.matrix(dependent.rows, label), root = p['label.root']!
  const places = heads.flatMap((one, at) => [...one].map((to) => to > 0 ? (starts[at]! + to - 1) * label : -1))
  places.forEach((place, word) => {
    for (let unit = 0; unit < label; unit++)
      pair.data[word * label + unit] = dependent.data[word * label + unit]! + (place < 0 ? root.value.data[unit]! : head.data[place + unit]!)
  })
  const unrectify = rectify(pair)
  const {result, backward} = linear(kernel, pair, p['label']!, p['label.bias']!)
  return {scores: result, backward(slope) {
    const back = backward(slope)
    unrectify(back)
    places.forEach((place, word) => {
      for (let unit = 0; unit < label; unit++) {
        const g = back.data[word * label + unit]!
        slopes.dependent.data[word * label + unit]! += g
        if (place < 0) root.gradient.data[unit]! += g
        else slopes.head.data[place + unit]! += g
      }
    })
  }}
}
