/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Kernel, Matrix} from '../src/tag/kernel.ts'
import type {Parameter} from './parameters.ts'
import type {Random} from './random.ts'

/** What a layer hands back for learning: given the slope of its result, it adds to the slopes of its weights and gives that of its input. */
export type Backward = (slope: Matrix) => Matrix

/** x·W + b. */
export function linear(kernel: Kernel, x: Matrix, weights: Parameter, bias: Parameter | undefined): {result: Matrix; backward: Backward} {
  const result = kernel.matrix(x.rows, weights.value.columns)
  if (bias) for (let row = 0; row < x.rows; row++) result.data.set(bias.value.data, row * result.columns)
  kernel.multiply(x, weights.value, result)
  return {result, backward(slope) {
    kernel.multiplyTransposed(x, slope, weights.gradient)
    if (bias) addRows(slope, bias.gradient.data)
    const back = kernel.matrix(x.rows, x.columns)
    kernel.multiply(slope, transposed(kernel, weights.value), back)
    return back
  }}
}

function addRows({data, rows, columns}: Matrix, into: Float32Array): void {
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) into[column]! += data[at]!
}

/** The matrix on its side. */
export function transposed(kernel: Kernel, {data, rows, columns}: Matrix): Matrix {
  const result = kernel.matrix(columns, rows)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) result.data[column * rows + row] = data[at]!
  return result
}

/** Leaky rectifier, in place: what is below zero counts for a tenth. */
export function rectify({data}: Matrix): (slope: Matrix) => void {
  for (let at = 0; at < data.length; at++) if (data[at]! < 0) data[at]! *= 0.1
  return (slope) => {
    for (let at = 0; at < data.length; at++) if (data[at]! < 0) slope.data[at]! *= 0.1
  }
}

/** Leaves out a share of the numbers while learning (Srivastava and others 2014), in place; the rest grow to keep the sum. */
export function dropout(kernel: Kernel, x: Matrix, share: number, random: Random | undefined): (slope: Matrix) => void {
  if (!random || !share) return () => undefined
  const mask = kernel.matrix(x.rows, x.columns).data, keep = 1 / (1 - share), limit = share * 2 ** 32
  let state = random.below(2 ** 32) | 1 // xorshift (Marsaglia 2003) is fast enough for millions of numbers
  for (let at = 0; at < mask.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    mask[at] = (state >>> 0) < limit ? 0 : keep
  }
  const apply = ({data}: Matrix) => { for (let at = 0; at < mask.length; at++) data[at]! *= mask[at]! }
  apply(x)
  return apply
}
