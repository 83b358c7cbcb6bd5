import {expect, test} from 'vitest'
import {makeKernel} from './kernel.ts'

const filled = (kernel: ReturnType<typeof makeKernel>, rows: number, columns: number, from: number) => {
  const matrix = kernel.matrix(rows, columns)
  matrix.data.forEach((_, at) => { matrix.data[at] = Math.sin(from + at) })
  return matrix
}

function product(simd: boolean, transposed: boolean, rows: number, inner: number, columns: number): Float32Array {
  const kernel = makeKernel(4, simd)
  const a = transposed ? filled(kernel, inner, rows, 1) : filled(kernel, rows, inner, 1)
  const c = filled(kernel, rows, columns, 3)
  kernel[transposed ? 'multiplyTransposed' : 'multiply'](a, filled(kernel, inner, columns, 2), c)
  return c.data
}

test.each([[1, 1, 8], [3, 5, 16], [4, 8, 8], [7, 96, 24], [37, 13, 64]])('SIMD and plain loops give the same bits: %i x %i x %i', (rows, inner, columns) => {
  for (const transposed of [false, true])
    expect(product(true, transposed, rows, inner, columns)).toEqual(product(false, transposed, rows, inner, columns))
})

test('a product is right', () => {
  const kernel = makeKernel(1)
  const a = kernel.matrix(1, 2), b = kernel.matrix(2, 8), c = kernel.matrix(1, 8)
  a.data.set([2, 3])
  b.data.set([1, 0, 0, 0, 0, 0, 0, 5, 10, 0, 0, 0, 0, 0, 0, 7])
  c.data[0] = 0.5
  kernel.multiply(a, b, c)
  expect([...c.data]).toEqual([32.5, 0, 0, 0, 0, 0, 0, 31])
})

test('a kernel without room says so', () => {
  expect(() => makeKernel(1).matrix(1000, 1000)).toThrow('no room')
})
