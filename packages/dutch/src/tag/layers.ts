/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Kernel, Matrix} from './kernel.ts'

/** Weights to multiply with: eight-bit numbers with a scale per column, laid out for the kernel's `project`. Addresses in the memory of the kernel. */
export interface Weights { readonly rows: number; readonly columns: number; readonly data: number; readonly scales: number; readonly bias: number }

/** Rows as 16-bit numbers with a scale per row. The rounding is some hundred times finer than that of the weights. */
export interface Shorts { readonly rows: number; readonly columns: number; readonly data: number; readonly scales: number }

/** Puts weights in the memory of the kernel, with zeros for a bias. Rows and columns are multiples of eight. */
export function packWeights(kernel: Kernel, rows: number, columns: number, scales: Float32Array, bytes: Int8Array): Weights {
  const data = kernel.room(rows * columns * 2), to = new Int16Array(kernel.buffer, data, rows * columns)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++)
    to[((column >> 3) * (rows >> 1) + (row >> 1)) * 16 + (column & 7) * 2 + (row & 1)] = bytes[at]!
  const own = kernel.matrix(1, columns), bias = kernel.matrix(1, columns)
  own.data.set(scales)
  return {rows, columns, data, scales: own.data.byteOffset, bias: bias.data.byteOffset}
}

/** The rows of a matrix in 16 bits, to multiply with several weights. */
export function shortened(kernel: Kernel, {data: {byteOffset}, rows, columns}: Matrix): Shorts {
  const padded = rows + 3 & ~3
  const data = kernel.room(padded * columns * 2), scales = kernel.room(padded * 4)
  for (let row = 0; row < rows; row++) kernel.routines.shorten(byteOffset + row * columns * 4, data + ((row >> 2) * columns * 4 + (row & 3) * 2) * 2, scales + row * 4, columns)
  new Float32Array(kernel.buffer, scales, padded).fill(0, rows)
  return {rows, columns, data, scales}
}

/** x·weights + bias; of what is below zero only the share `leak` counts: all, or a tenth for a leaky rectifier. */
export function project(kernel: Kernel, x: Shorts, weights: Weights, bias?: Matrix, leak = 1): Matrix {
  const {rows} = x, {columns} = weights, padded = rows + 3 & ~3
  const data = new Float32Array(kernel.buffer, kernel.room(padded * columns * 4), rows * columns)
  const from = bias?.data.byteOffset ?? weights.bias
  kernel.routines.project(x.data, x.scales, weights.data, weights.scales, from, data.byteOffset, columns * 4, padded, columns, x.columns >> 1, leak)
  return {data, rows, columns}
}

/** The rows of a matrix at these places, in this order. */
export function rowsAt(kernel: Kernel, {data, columns}: Matrix, places: Int32Array): Matrix {
  const rows = places.length, result = new Float32Array(kernel.buffer, kernel.room(rows * columns * 4), rows * columns)
  places.forEach((place, row) => { result.set(data.subarray(place * columns, (place + 1) * columns), row * columns) })
  return {data: result, rows, columns}
}

/** What of a negative number a leaky rectifier lets through. */
export const leaky = 0.1

/** Leaky rectifier, in place. */
export function rectify({data}: Matrix): void {
  for (let at = 0; at < data.length; at++) if (data[at]! < 0) data[at]! *= leaky
}

/**
 * A two-way layer of simple recurrent units (Lei and others 2018), given the product of its input: the left half of each row is read forwards, the right half
 * backwards. `starts` are the first rows of the sentences, with the number of rows at the end.
 */
export function readBothWays(kernel: Kernel, x: Matrix, gated: Matrix, gates: Matrix, starts: readonly number[]): Matrix {
  const {rows, columns} = x, row = columns * 4, half = row / 2
  const result: Matrix = {data: new Float32Array(kernel.buffer, kernel.room(rows * row), rows * columns), rows, columns}
  const state = kernel.matrix(1, columns)
  const side = (from: number, count: number, step: 1 | -1, offset: number) => kernel.routines.recur(
    x.data.byteOffset + from * row + offset, gated.data.byteOffset + 3 * (from * row + offset), gates.data.byteOffset + offset, row,
    state.data.byteOffset + offset, result.data.byteOffset + from * row + offset, step * row, 3 * step * row, count, half)
  for (let at = 0; at + 1 < starts.length; at++) {
    const from = starts[at]!, to = starts[at + 1]!
    state.data.fill(0)
    side(from, to - from, 1, 0)
    side(to - 1, to - from, -1, half)
  }
  return result
}
