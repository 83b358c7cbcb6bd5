/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Kernel, Matrix} from '../src/tag/kernel.ts'
import {linear, type Backward} from './layers.ts'
import type {Parameter} from './parameters.ts'

/** Weights of one two-way layer; `gates` has four rows: how the state steers the forget and the reset gate, and their biases. */
export interface RecurrentWeights { readonly input: Parameter; readonly gates: Parameter }

/**
 * A two-way layer of simple recurrent units (Lei and others 2018) with x/√(1+x²) in place of the logistic function, which needs no exponent. The left half
 * of a row reads forwards, the right half backwards; `starts` are the first rows of the sentences, with the number of rows at the end.
 */
export function recurrent(kernel: Kernel, x: Matrix, weights: RecurrentWeights, starts: readonly number[]): {result: Matrix; backward: Backward} {
  const half = x.columns / 2
  const {result: input, backward: inputBackward} = linear(kernel, x, weights.input, undefined)
  const size = x.data.length, fresh = () => kernel.matrix(x.rows, x.columns).data
  const pass: Pass = {
    half, x: x.data, input: input.data, gates: weights.gates.value.data, slopes: weights.gates.gradient.data,
    state: fresh(), forget: fresh(), reset: fresh()
  }
  const result = kernel.matrix(x.rows, x.columns)
  eachUnit(starts, (row, before, side) => forwardStep(pass, row, before, side, result.data))
  return {result, backward(slope) {
    const into = kernel.matrix(input.rows, input.columns), skip = fresh(), carried = fresh()
    eachUnit(starts, (row, before, side) => backwardStep(pass, row, before, side, slope.data, into.data, skip, carried), true)
    const back = inputBackward(into)
    for (let at = 0; at < size; at++) back.data[at]! += skip[at]!
    return back
  }}
}

interface Pass {
  readonly half: number; readonly x: Float32Array; readonly input: Float32Array; readonly gates: Float32Array; readonly slopes: Float32Array
  readonly state: Float32Array; readonly forget: Float32Array; readonly reset: Float32Array
}

/** Calls with each row, the row read before it (-1 for none) and the side that reads; for learning in reverse order. */
function eachUnit(starts: readonly number[], step: (row: number, before: number, side: 0 | 1) => void, reverse = false): void {
  for (let at = 0; at + 1 < starts.length; at++) {
    const from = starts[at]!, to = starts[at + 1]!
    for (const side of [0, 1] as const) {
      const up = (side === 0) !== reverse
      for (let row = up ? from : to - 1; up ? row < to : row >= from; row += up ? 1 : -1) {
        const before = side === 0 ? row - 1 : row + 1
        step(row, before < from || before >= to ? -1 : before, side)
      }
    }
  }
}

function forwardStep({half, x, input, gates, state, forget, reset}: Pass, row: number, before: number, side: 0 | 1, result: Float32Array): void {
  const width = 2 * half, offset = side * half
  const at = row * width + offset, past = before * width + offset, from = row * 3 * width + side * 3 * half
  for (let unit = 0; unit < half; unit++) {
    const c0 = before < 0 ? 0 : state[past + unit]!, gate = offset + unit
    const f = squash(input[from + half + unit]! + gates[gate]! * c0 + gates[2 * width + gate]!)
    const r = squash(input[from + 2 * half + unit]! + gates[width + gate]! * c0 + gates[3 * width + gate]!)
    const c = f * c0 + (1 - f) * input[from + unit]!
    state[at + unit] = c
    forget[at + unit] = f
    reset[at + unit] = r
    result[at + unit] = r * c + (1 - r) * x[at + unit]!
  }
}

function backwardStep({half, x, input, gates, slopes, state, forget, reset}: Pass, row: number, before: number, side: 0 | 1,
  slope: Float32Array, into: Float32Array, skip: Float32Array, carried: Float32Array): void {
  const width = 2 * half, offset = side * half
  const at = row * width + offset, past = before * width + offset, from = row * 3 * width + side * 3 * half
  for (let unit = 0; unit < half; unit++) {
    const c0 = before < 0 ? 0 : state[past + unit]!, gate = offset + unit
    const f = forget[at + unit]!, r = reset[at + unit]!, c = state[at + unit]!, dy = slope[at + unit]!
    const dr = dy * (c - x[at + unit]!) * steepness(r)
    const dc = dy * r + carried[at + unit]!
    const df = dc * (c0 - input[from + unit]!) * steepness(f)
    skip[at + unit] = dy * (1 - r)
    into[from + unit] = dc * (1 - f)
    into[from + half + unit] = df
    into[from + 2 * half + unit] = dr
    if (before >= 0) carried[past + unit] = dc * f + dr * gates[width + gate]! + df * gates[gate]!
    slopes[gate]! += df * c0
    slopes[width + gate]! += dr * c0
    slopes[2 * width + gate]! += df
    slopes[3 * width + gate]! += dr
  }
}

function squash(x: number): number {
  return 0.5 + 0.5 * x / Math.sqrt(1 + x * x)
}

/** The slope of {@link squash}, from its result. */
function steepness(y: number): number {
  const s = 2 * y - 1, rest = Math.max(0, 1 - s * s)
  return 0.5 * rest * Math.sqrt(rest)
}
