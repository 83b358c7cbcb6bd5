import {expect, test} from 'vitest'
import {makeKernel, type Kernel, type Matrix} from './kernel.ts'
import {leaky, packWeights, project, readBothWays, shortened} from './layers.ts'

const wave = (matrix: Matrix, from: number) => {
  matrix.data.forEach((_, at) => { matrix.data[at] = Math.sin(from + at) * (1 + at % 7) })
  return matrix
}
const weightsOf = (rows: number, columns: number) => ({
  scales: Float32Array.from({length: columns}, (_, at) => (at + 1) / 500),
  bytes: Int8Array.from({length: rows * columns}, (_, at) => Math.round(127 * Math.cos(at * at)))
})

function projected(kernel: Kernel, rows: number, inner: number, columns: number): Float32Array {
  const {scales, bytes} = weightsOf(inner, columns)
  const weights = packWeights(kernel, inner, columns, scales, bytes)
  return project(kernel, shortened(kernel, wave(kernel.matrix(rows, inner), 1)), weights, wave(kernel.matrix(1, columns), 5), leaky).data
}

test.each([[1, 8, 8], [3, 64, 16], [4, 192, 24], [13, 96, 576]])('SIMD and plain loops project to the same bits: %i x %i x %i', (rows, inner, columns) => {
  expect(projected(makeKernel(4, true), rows, inner, columns)).toEqual(projected(makeKernel(4, false), rows, inner, columns))
})

test('a projection differs from the product of real numbers by the rounding to 16 bits alone', () => {
  const [rows, inner, columns] = [5, 192, 16], kernel = makeKernel(4)
  const result = projected(kernel, rows, inner, columns), {scales, bytes} = weightsOf(inner, columns)
  const x = wave(kernel.matrix(rows, inner), 1).data, bias = wave(kernel.matrix(1, columns), 5).data
  result.forEach((value, at) => {
    const row = Math.floor(at / columns), column = at % columns
    const products = Array.from({length: inner}, (_, l) => (x[row * inner + l] ?? 0) * (bytes[l * columns + column] ?? 0) * (scales[column] ?? 0))
    const exact = products.reduce((sum, one) => sum + one, bias[column] ?? 0)
    expect(value).toBeCloseTo(exact < 0 ? exact * leaky : exact, 1)
  })
})

test('rows of zeros and of the largest numbers stay numbers', () => {
  const kernel = makeKernel(1), weights = packWeights(kernel, 192, 8, new Float32Array(8).fill(1), new Int8Array(192 * 8).fill(127))
  const x = kernel.matrix(2, 192)
  x.data.fill(1e6, 192)
  const {data} = project(kernel, shortened(kernel, x), weights)
  expect([...data.subarray(0, 8)]).toEqual(Array(8).fill(0))
  expect(data[8]).toBeCloseTo(192 * 127 * 1e6, -6)
})

test('SIMD and plain loops read a layer to the same bits, and sentences apart as together', () => {
  const read = (simd: boolean, starts: readonly number[]) => {
    const kernel = makeKernel(4, simd)
    return readBothWays(kernel, wave(kernel.matrix(9, 16), 1), wave(kernel.matrix(9, 48), 2), wave(kernel.matrix(4, 16), 3), starts).data
  }
  expect(read(true, [0, 4, 9])).toEqual(read(false, [0, 4, 9]))
  expect(read(true, [0, 4, 9]).subarray(0, 64)).toEqual(read(true, [0, 4, 4, 9]).subarray(0, 64))
  expect(read(true, [0, 9])).not.toEqual(read(true, [0, 4, 9]))
})
