/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Routines} from './kernel.ts'

const {fround} = Math
/** Added and taken off again, this rounds a float below four million to a whole number, halves to even. */
const rounder = 12582912

/** The routines of a kernel as plain loops, where WebAssembly is forbidden: slower, and the same to the last bit. */
export function plainRoutines(buffer: ArrayBuffer): Routines {
  const all = new Float32Array(buffer), shorts = new Int16Array(buffer), bytes = new Int8Array(buffer), integers = new Int32Array(buffer)
  return {
    multiply(a, aRow, aColumn, b, bRow, c, cRow, m, n, k) {
      for (let i = 0; i < m; i++) for (let l = 0; l < k; l++) {
        const x = all[(a + i * aRow + l * aColumn) >> 2]!
        const from = (b + l * bRow) >> 2, to = (c + i * cRow) >> 2
        for (let j = 0; j < n; j++) all[to + j] = all[to + j]! + fround(x * all[from + j]!)
      }
    },
    embed(rows, count, data, scales, columns, to) {
      for (let column = 0; column < columns; column++) {
        let sum = 0
        for (let i = 0; i < count; i++) {
          const row = integers[(rows >> 2) + i]!
          sum = fround(sum + fround(bytes[data + row * columns + column]! * all[(scales >> 2) + row]!))
        }
        all[(to >> 2) + column] = sum
      }
    },
    shorten(x, to, scale, k) {
      let most = 0
      for (let l = 0; l < k; l++) most = Math.max(most, Math.abs(all[(x >> 2) + l]!))
      all[scale >> 2] = most / 32767
      const by = fround(32767 / Math.max(most, fround(1e-30)))
      for (let l = 0; l < k; l++) shorts[(to >> 1) + (l >> 1) * 8 + l % 2] = Math.min(32767, fround(fround(fround(all[(x >> 2) + l]! * by) + rounder) - rounder))
    },
    project(a, aScales, b, bScales, bias, c, cRow, m, n, pairs, leak) {
      const slope = fround(leak)
      for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) {
        const row = (a >> 1) + (i >> 2) * pairs * 8 + i % 4 * 2, column = (b >> 1) + (j >> 3) * pairs * 16 + j % 8 * 2
        let sum = 0
        for (let l = 0; l < pairs; l++) sum += shorts[row + l * 8]! * shorts[column + l * 16]! + shorts[row + l * 8 + 1]! * shorts[column + l * 16 + 1]!
        const value = fround(all[(bias >> 2) + j]! + fround(fround(fround(sum) * all[(aScales >> 2) + i]!) * all[(bScales >> 2) + j]!))
        all[(c + i * cRow >> 2) + j] = Math.max(value, fround(value * slope))
      }
    },
    recur(x, gated, gates, gatesRow, state, result, step, gatedStep, rows, half) {
      const units = half >> 2, width = gatesRow >> 2
      for (let row = 0; row < rows; row++) for (let unit = 0; unit < units; unit++) {
        const from = (gated + row * gatedStep >> 2) + unit, gate = (gates >> 2) + unit, at = row * step
        const before = all[(state >> 2) + unit]!
        const f = squash(fround(fround(all[from + units]! + fround(all[gate]! * before)) + all[gate + 2 * width]!))
        const r = squash(fround(fround(all[from + 2 * units]! + fround(all[gate + width]! * before)) + all[gate + 3 * width]!))
        const after = mix(f, before, all[from]!)
        all[(state >> 2) + unit] = after
        all[(result + at >> 2) + unit] = mix(r, after, all[(x + at >> 2) + unit]!)
      }
    }
  }
}

function squash(x: number): number {
  return fround(fround(fround(x * 0.5) / fround(Math.sqrt(fround(fround(x * x) + 1)))) + 0.5)
}

function mix(share: number, one: number, other: number): number {
  return fround(fround(share * one) + fround(fround(1 - share) * other))
}
