/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Kernel, Matrix} from './kernel.ts'
import {packWeights, type Weights} from './layers.ts'

/** What a model file says of itself before its numbers. */
export interface ModelHeader {
  readonly version: 1
  readonly hidden: number
  readonly layers: number
  readonly features: number
  /** Row of the embedding added to every word: the conventions to follow. */
  readonly treebank: number
  /** UPOS|FEATS per class. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly embedding: {readonly rows: number; readonly columns: number}
  readonly matrices: readonly {readonly name: string; readonly rows: number; readonly columns: number}[]
}

/** Eight-bit rows that each have a scale of their own. Addresses in the memory of the kernel. */
export interface Embedding { readonly columns: number; readonly data: number; readonly scales: number }

export interface ModelParts {
  readonly header: ModelHeader
  /** Hashes of the features in ascending order; the first belongs to row `rows - features`. */
  readonly hashes: Uint32Array
  readonly embedding: Embedding
  /** A matrix of at most four rows by name, such as a bias; throws a TypeError when the file lacks it. */
  matrix(name: string): Matrix
  /** A matrix to multiply with, of more rows, by name; throws a TypeError when the file lacks it. */
  weights(name: string): Weights
}

/** First four bytes of a model file: "TPNL". */
export const magic = 0x4c4e5054

/**
 * Takes a model file apart. After the magic number and the header (its length, then JSON) come, each from a multiple of four bytes: the hashes, the scales and
 * bytes of the embedding, and per matrix the scales of its columns and its bytes.
 */
export function readModelFile(bytes: Uint8Array, kernel: Kernel): ModelParts {
  const data = bytes.slice().buffer
  const view = new DataView(data)
  if (data.byteLength < 8 || view.getUint32(0, true) !== magic) throw new TypeError('These bytes are not a model of Testpanel.')
  const size = view.getUint32(4, true)
  const header = JSON.parse(utf8(bytes.subarray(8, 8 + size))) as ModelHeader
  let at = 8 + size
  const take = <T>(kind: new (buffer: ArrayBuffer, from: number, length: number) => T, length: number, width: number): T => {
    const from = at + 3 & ~3
    at = from + length * width
    return new kind(data, from, length)
  }
  const {rows, columns} = header.embedding
  const hashes = take(Uint32Array, header.features, 4).slice()
  const embedding = {columns, scales: kept(kernel, take(Float32Array, rows, 4)), data: kept(kernel, take(Int8Array, rows * columns, 1))}
  const matrices = new Map<string, Matrix>(), weights = new Map<string, Weights>()
  for (const one of header.matrices) {
    const own = take(Float32Array, one.columns, 4), data = take(Int8Array, one.rows * one.columns, 1)
    if (one.rows > 4) weights.set(one.name, packWeights(kernel, one.rows, one.columns, own, data))
    else matrices.set(one.name, unpacked(kernel, one.rows, one.columns, own, data))
  }
  return {header, hashes, embedding, matrix: named(matrices), weights: named(weights)}
}

/** Copies numbers to the memory of the kernel. */
function kept(kernel: Kernel, {buffer, byteOffset, byteLength}: Float32Array | Int8Array): number {
  const at = kernel.room(byteLength)
  new Uint8Array(kernel.buffer, at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength))
  return at
}

function named<T>(all: ReadonlyMap<string, T>): (name: string) => T {
  return (name) => {
    const one = all.get(name)
    if (!one) throw new TypeError(`The model has no matrix ${name}.`)
    return one
  }
}

function unpacked(kernel: Kernel, rows: number, columns: number, scales: Float32Array, bytes: Int8Array): Matrix {
  const matrix = kernel.matrix(rows, columns)
  for (let row = 0, at = 0; row < rows; row++) for (let column = 0; column < columns; column++, at++) matrix.data[at] = bytes[at]! * scales[column]!
  return matrix
}

/** The header as text; `TextDecoder` is no part of the language, so the header keeps to ASCII. */
function utf8(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
