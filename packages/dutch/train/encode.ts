/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Matrix} from '../src/tag/kernel.ts'
import type {Example} from './example.ts'
import {dropout, linear, rectify} from './layers.ts'
import type {Dropouts, Network} from './network.ts'
import type {Random} from './random.ts'
import {recurrent} from './recurrence.ts'

/** The words of a batch in their sentences; `backward` takes the slope of the result to the parameters. */
export function encode({kernel, named: p, sizes}: Network, batch: readonly Example[], starts: readonly number[], drop: Dropouts, random: Random | undefined): {result: Matrix; backward(slope: Matrix): void} {
  const table = p['embedding']!
  const used = batch.flatMap((example) => rowsOf(example, drop.form, random))
  const input = kernel.matrix(used.length, sizes.embedding)
  used.forEach((rows, word) => { for (const row of rows) addRow(table.value, row, input, word) })
  const undrop = dropout(kernel, input, drop.input, random)
  const projected = linear(kernel, input, p['project']!, p['project.bias']!)
  const undo: ((slope: Matrix) => Matrix)[] = [inPlace(rectify(projected.result))]
  let x = projected.result
  for (let layer = 0; layer < sizes.layers; layer++) {
    undo.unshift(inPlace(dropout(kernel, x, drop.layer, random)))
    const {result, backward} = recurrent(kernel, x, {input: p[`layer${layer}`]!, gates: p[`layer${layer}.gates`]!}, starts)
    undo.unshift(backward)
    x = result
  }
  undo.unshift(inPlace(dropout(kernel, x, drop.layer, random)))
  return {result: x, backward(slope) {
    const back = projected.backward(undo.reduce((now, step) => step(now), slope))
    undrop(back)
    used.forEach((rows, word) => {
      for (const row of rows) {
        table.touched!.add(row)
        addRow(back, word, table.gradient, row)
      }
    })
  }}
}

/** The rows of the embedding per word; while learning the form is sometimes left out, as it will be for unknown words. */
function rowsOf({features, treebank, words}: Example, form: number, random: Random | undefined): number[][] {
  const count = features.length / words.length
  return words.map((_, word) => {
    const rows = [...features.subarray(word * count, (word + 1) * count), treebank]
    if (random && random.number() < form) rows[0] = -1
    return rows.filter((row) => row >= 0)
  })
}

function addRow(from: Matrix, row: number, to: Matrix, into: number): void {
  const {columns} = from
  for (let at = 0, source = row * columns, target = into * columns; at < columns; at++) to.data[target + at]! += from.data[source + at]!
}

function inPlace(change: (slope: Matrix) => void): (slope: Matrix) => Matrix {
  return (slope) => {
    change(slope)
    return slope
  }
}
