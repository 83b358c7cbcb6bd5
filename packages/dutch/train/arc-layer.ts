/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import {distanceKind, distanceKinds} from '../src/parse/distance.ts'
import type {Matrix} from '../src/tag/kernel.ts'
import {hintKinds} from './hints.ts'
import {linear} from './layers.ts'
import type {Network} from './network.ts'

/** Slopes of the two inputs of the arc layer. */
export interface ArcSlopes { readonly dependent: Matrix; readonly head: Matrix }

/** A parameter that gives each dependent an opinion on kinds of pairs, with the kind of every pair per sentence (words by words + 1). */
interface Opinion { readonly name: string; readonly kinds: number; readonly tables: readonly Uint8Array[] }

/**
 * Scores of heads per sentence, words by words + 1 with the root first: a biaffine product (Dozat and Manning 2017) plus what the dependent thinks of the
 * distance and, for a teacher, of the relation in other trees.
 */
export function scoreArcs(network: Network, dependent: Matrix, head: Matrix, starts: readonly number[], hints: readonly (readonly (Uint8Array | undefined)[])[]): {
  scores: Float32Array[]; backward(slopes: readonly Float32Array[]): ArcSlopes
} {
  const {kernel, named: p, sizes} = network
  const query = linear(kernel, dependent, p['arc']!, p['arc.bias']!), root = p['root']!
  const opinions = opinionsOn(starts.slice(1).map((end, at) => end - starts[at]!), sizes.hints, hints)
    .map((one) => ({...one, ...linear(kernel, dependent, p[one.name]!, undefined)}))
  const scores = starts.slice(1).map((end, at) => {
    const start = starts[at]!, size = end - start, width = size + 1
    const result = new Float32Array(size * width)
    for (let word = 0; word < size; word++) for (let to = 0; to <= size; to++)
      result[word * width + to] = to === word + 1 ? -1e9 : to ? dot(query.result, start + word, head, start + to - 1) : dot(query.result, start + word, root.value, 0)
    for (const {tables, kinds, result: {data}} of opinions) {
      const table = tables[at]!
      for (let pair = 0; pair < table.length; pair++) result[pair]! += data[(start + Math.floor(pair / width)) * kinds + table[pair]!]!
    }
    return result
  })
  return {scores, backward(slopes) {
    const querySlope = kernel.matrix(dependent.rows, sizes.arc), headSlope = kernel.matrix(dependent.rows, sizes.arc)
    const opinionSlopes = opinions.map(({kinds}) => kernel.matrix(dependent.rows, kinds).data)
    slopes.forEach((slope, at) => {
      const start = starts[at]!, width = starts[at + 1]! - start + 1
      for (let pair = 0; pair < slope.length; pair++) {
        const g = slope[pair]!
        if (Math.abs(g) < 1e-7) continue
        const word = start + Math.floor(pair / width), to = pair % width
        for (let one = 0; one < opinions.length; one++) opinionSlopes[one]![word * opinions[one]!.kinds + opinions[one]!.tables[at]![pair]!]! += g
        addScaled(querySlope, word, to ? head : root.value, to ? start + to - 1 : 0, g)
        addScaled(to ? headSlope : root.gradient, to ? start + to - 1 : 0, query.result, word, g)
      }
    })
    const total = query.backward(querySlope)
    opinions.forEach(({backward, kinds}, one) => addAll(total, backward({data: opinionSlopes[one]!, rows: dependent.rows, columns: kinds})))
    return {dependent: total, head: headSlope}
  }}
}

function opinionsOn(sizes: readonly number[], sources: number, hints: readonly (readonly (Uint8Array | undefined)[])[]): Opinion[] {
  const unknown = (size: number) => new Uint8Array(size * (size + 1)).fill(hintKinds - 1)
  return [
    {name: 'distance', kinds: distanceKinds, tables: sizes.map(distances)},
    ...Array.from({length: sources}, (_, source) => ({name: `hint${source}`, kinds: hintKinds, tables: sizes.map((size, at) => hints[at]?.[source] ?? unknown(size))}))
  ]
}

const distanceTables = new Map<number, Uint8Array>()

function distances(size: number): Uint8Array {
  const width = size + 1
  const table = distanceTables.get(size) ?? Uint8Array.from({length: size * width}, (_, pair) => distanceKind(Math.floor(pair / width) + 1, pair % width))
  distanceTables.set(size, table)
  return table
}

function dot(a: Matrix, row: number, b: Matrix, other: number): number {
  const {columns} = a
  let sum = 0
  for (let at = 0, x = row * columns, y = other * columns; at < columns; at++) sum += a.data[x + at]! * b.data[y + at]!
  return sum
}

function addScaled(to: Matrix, row: number, from: Matrix, other: number, by: number): void {
  const {columns} = to
  for (let at = 0, x = row * columns, y = other * columns; at < columns; at++) to.data[x + at]! += by * from.data[y + at]!
}

function addAll(to: Matrix, from: Matrix): void {
  for (let at = 0; at < to.data.length; at++) to.data[at]! += from.data[at]!
}
