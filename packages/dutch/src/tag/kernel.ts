import {plainRoutines} from './kernel-plain.ts'
import {kernelModule} from './kernel-wasm.ts'

/** Rows by columns of float32 in the memory of a {@link Kernel}, row after row. Columns are a multiple of eight. */
export interface Matrix { readonly data: Float32Array; readonly rows: number; readonly columns: number }

/** Memory with routines that work in it. */
export interface Kernel {
  readonly routines: Routines
  /** The whole memory. */
  readonly buffer: ArrayBuffer
  /** Room for so many bytes, as they were left, from a multiple of sixteen; it lasts until {@link Kernel.release} of an earlier mark. */
  room(bytes: number): number
  /** Room for a matrix, filled with zeros. */
  matrix(rows: number, columns: number): Matrix
  mark(): number
  release(mark: number): void
  /** c += a·b. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void
  /** c += aᵀ·b. */
  multiplyTransposed(a: Matrix, b: Matrix, c: Matrix): void
}

/** What `kernel-wasm.ts` and `kernel-plain.ts` do alike, to the last bit; there it says what each means. Addresses and sizes of rows are in bytes. */
export interface Routines {
  multiply(a: number, aRow: number, aColumn: number, b: number, bRow: number, c: number, cRow: number, m: number, n: number, k: number): void
  embed(rows: number, count: number, data: number, scales: number, columns: number, to: number): void
  shorten(x: number, to: number, scale: number, k: number): void
  project(a: number, aScales: number, b: number, bScales: number, bias: number, c: number, cRow: number, m: number, n: number, pairs: number, leak: number): void
  recur(x: number, gated: number, gates: number, gatesRow: number, state: number, result: number, step: number, gatedStep: number, rows: number, half: number): void
}

interface Memory { readonly buffer: ArrayBuffer; grow(pages: number): number }
declare const WebAssembly: undefined | {
  readonly Memory: new (size: {initial: number}) => Memory
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: Routines}
}

/** A kernel with a fixed number of megabytes, on WebAssembly SIMD where there is any and `simd` allows it, otherwise on plain loops that round alike. */
export function makeKernel(megabytes: number, simd = true): Kernel {
  const {buffer, routines} = simd && wasm(megabytes * 16) || plain(megabytes << 20)
  let used = 0
  const room = (bytes: number) => {
    if (used + bytes > buffer.byteLength) throw new RangeError('The kernel has no room left.')
    const from = used
    used += bytes + 15 & ~15
    return from
  }
  const product = (a: Matrix, aRow: number, aColumn: number, m: number, k: number, b: Matrix, c: Matrix) =>
    routines.multiply(a.data.byteOffset, aRow * 4, aColumn * 4, b.data.byteOffset, b.columns * 4, c.data.byteOffset, c.columns * 4, m, b.columns, k)
  return {
    routines,
    buffer,
    room,
    matrix: (rows, columns) => ({data: new Float32Array(buffer, room(rows * columns * 4), rows * columns).fill(0), rows, columns}),
    mark: () => used,
    release: (mark) => { used = mark },
    multiply: (a, b, c) => product(a, a.columns, 1, a.rows, a.columns, b, c),
    multiplyTransposed: (a, b, c) => product(a, 1, a.columns, a.columns, a.rows, b, c)
  }
}

function wasm(pages: number): {buffer: ArrayBuffer; routines: Routines} | undefined {
  try {
    if (typeof WebAssembly === 'undefined') return undefined
    const memory = new WebAssembly.Memory({initial: pages})
    const {exports} = new WebAssembly.Instance(new WebAssembly.Module(kernelModule()), {env: {memory}})
    return {buffer: memory.buffer, routines: exports}
  } catch { // no SIMD, or a page that forbids WebAssembly: the plain loops give the same numbers, slower
    return undefined
  }
}

function plain(bytes: number): {buffer: ArrayBuffer; routines: Routines} {
  const buffer = new ArrayBuffer(bytes)
  return {buffer, routines: plainRoutines(buffer)}
}
