/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Kernel, Matrix} from '../src/tag/kernel.ts'
import type {Random} from './random.ts'

/** A trained matrix with its gradient and the two moments of Adam (Kingma and Ba 2015). */
export interface Parameter { readonly name: string; readonly value: Matrix; readonly gradient: Matrix; readonly first: Float32Array; readonly second: Float32Array; readonly touched: Set<number> | undefined }

/** A parameter with normally distributed beginning of the given spread; `sparse` ones are updated only in the rows that a batch touched. */
export function makeParameter(kernel: Kernel, random: Random, name: string, rows: number, columns: number, spread: number, sparse = false): Parameter {
  const value = kernel.matrix(rows, columns)
  for (let at = 0; at < value.data.length; at++) value.data[at] = spread ? random.normal() * spread : 0
  const gradient = kernel.matrix(rows, columns)
  return {name, value, gradient, first: new Float32Array(rows * columns), second: new Float32Array(rows * columns), touched: sparse ? new Set() : undefined}
}

const [keepFirst, keepSecond, tiny] = [0.9, 0.98, 1e-8]

/** One step of Adam with decoupled weight decay (Loshchilov and Hutter 2019); gradients are cut to `limit` together and then cleared. */
export function update(parameters: readonly Parameter[], step: number, rate: number, decay: number, limit = 5): void {
  const norm = Math.sqrt(parameters.reduce((sum, one) => sum + squares(one), 0))
  const scale = norm > limit ? limit / norm : 1
  const size = rate * Math.sqrt(1 - keepSecond ** step) / (1 - keepFirst ** step)
  for (const one of parameters) {
    if (!one.touched) move(one, 0, one.value.data.length, size, scale, rate * decay)
    else {
      const {columns} = one.value
      for (const row of one.touched) move(one, row * columns, (row + 1) * columns, size, scale, rate * decay)
      one.touched.clear()
    }
  }
}

function squares({gradient, touched}: Parameter): number {
  const {data, columns} = gradient
  let sum = 0
  if (!touched) for (let at = 0; at < data.length; at++) sum += data[at]! ** 2
  else for (const row of touched) for (let at = row * columns; at < (row + 1) * columns; at++) sum += data[at]! ** 2
  return sum
}

function move({value: {data}, gradient, first, second}: Parameter, from: number, to: number, size: number, scale: number, shrink: number): void {
  const slope = gradient.data
  for (let at = from; at < to; at++) {
    const g = slope[at]! * scale
    slope[at] = 0
    const m = first[at] = keepFirst * first[at]! + (1 - keepFirst) * g
    const v = second[at] = keepSecond * second[at]! + (1 - keepSecond) * g * g
    data[at] = data[at]! * (1 - shrink) - size * m / (Math.sqrt(v) + tiny)
  }
}
