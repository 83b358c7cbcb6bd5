/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import {multiplyModule} from './kernel-wasm.ts'

/** Rows by columns of float32 in the memory of a {@link Kernel}, row after row. Columns are a multiple of eight. */
export interface Matrix { readonly data: Float32Array; readonly rows: number; readonly columns: number }

/** Memory with a matrix product that works in it. */
export interface Kernel {
  /** Room for a matrix, filled with zeros; it lasts until {@link Kernel.release} of an earlier mark. */
  matrix(rows: number, columns: number): Matrix
  mark(): number
  release(mark: number): void
  /** c += a·b. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void
  /** c += aᵀ·b. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix): void
}

type Multiply = (a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, m: number, n: number, k: number) => void
interface Memory { readonly buffer: ArrayBuffer; grow(pages: number): number }
declare const WebAssembly: undefined | {
  readonly Memory: new (size: {initial: number}) => Memory
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: {readonly multiply: Multiply}}
}

/** A kernel with a fixed number of megabytes, on WebAssembly SIMD where there is any and `simd` allows it, otherwise on plain loops that round alike. */
export function makeKernel(megabytes: number, simd = true): Kernel {
  const {buffer, multiply} = simd && wasm(megabytes * 16) || plain(megabytes << 20)
  let used = 0
  const product = (a: Matrix, aRow: number, aColumn: number, m: number, k: number, b: Matrix, c: Matrix) =>
    multiply(a.data.byteOffset, aRow * 4, aColumn * 4, b.data.byteOffset, b.columns * 4, c.data.byteOffset, c.columns * 4, m, b.columns, k)
  return {
    matrix(rows, columns) {
      if (used + rows * columns * 4 > buffer.byteLength) throw new RangeError('The kernel has no room left.')
      const data = new Float32Array(buffer, used, rows * columns).fill(0)
      used += rows * columns * 4 + 15 & ~15
      return {data, rows, columns}
    },
    mark: () => used,
    release: (mark) => { used = mark },
    multiply: (a, b, c) => product(a, a.columns, 1, a.rows, a.columns, b, c),
    multiplyTransposed: (a, b, c) => product(a, 1, a.columns, a.columns, a.rows, b, c)
  }
}

function wasm(pages: number): {buffer: ArrayBuffer; multiply: Multiply} | undefined {
  try {
    if (typeof WebAssembly === 'undefined') return undefined
    const memory = new WebAssembly.Memory({initial: pages})
    const {multiply} = new WebAssembly.Instance(new WebAssembly.Module(multiplyModule()), {env: {memory}}).exports
    return {buffer: memory.buffer, multiply}
  } catch { // no SIMD, or a page that forbids WebAssembly: the plain loops give the same numbers, slower
    return undefined
  }
}

function plain(bytes: number): {buffer: ArrayBuffer; multiply: Multiply} {
  const buffer = new ArrayBuffer(bytes)
  const all = new Float32Array(buffer)
  return {buffer, multiply: (...[a, aRow, aColumn, b, bRow, c, cRow, m, n, k]) => {
    for (let i = 0; i < m; i++) for (let l = 0; l < k; l++) {
      const x = all[(a + i * aRow + l * aColumn) >> 2]!
      const from = (b + l * bRow) >> 2, to = (c + i * cRow) >> 2
      for (let j = 0; j < n; j++) all[to + j] = all[to + j]! + Math.fround(x * all[from + j]!)
    }
  }}
}
