/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Kernel, Matrix} from '../src/tag/kernel.ts'
import {distanceKinds} from '../src/parse/distance.ts'
import {scoreArcs} from './arc-layer.ts'
import {encode} from './encode.ts'
import type {Example} from './example.ts'
import {hintKinds} from './hints.ts'
import {labelRoles, scoreLabels, type LabelParts} from './label-layer.ts'
import {dropout, linear, rectify} from './layers.ts'
import {makeParameter, type Parameter} from './parameters.ts'
import {makeRandom, type Random} from './random.ts'

/** Sizes of a network. `hidden` is the width of one reading direction, `hints` the number of other trees that a teacher looks at. */
export interface Sizes {
  readonly rows: number; readonly embedding: number; readonly hidden: number; readonly layers: number; readonly arc: number; readonly label: number
  readonly tags: number; readonly labels: number; readonly hints: number
}

/** Shares left out while learning: of word forms, and of numbers before the projection, between layers and after the heads' projections. */
export interface Dropouts { readonly form: number; readonly input: number; readonly layer: number; readonly head: number }

export interface Network { readonly sizes: Sizes; readonly kernel: Kernel; readonly all: readonly Parameter[]; readonly named: Readonly<Record<string, Parameter>> }

/** A new network; the same seed gives the same numbers. */
export function makeNetwork(kernel: Kernel, sizes: Sizes, seed: number): Network {
  const random = makeRandom(seed)
  const all: Parameter[] = []
  const add = (name: string, rows: number, columns: number, spread = 1 / Math.sqrt(rows), sparse = false) =>
    all.push(makeParameter(kernel, random, name, rows, columns, spread, sparse))
  const {rows, embedding, hidden, layers, arc, label} = sizes
  const width = 2 * hidden
  add('embedding', rows, embedding, 0.1, true)
  add('project', embedding, width)
  add('project.bias', 1, width, 0)
  for (let layer = 0; layer < layers; layer++) {
    add(`layer${layer}`, width, 3 * width)
    add(`layer${layer}.gates`, 4, width, 0)
    all.at(-1)!.value.data.fill(0.5, 2 * width, 3 * width) // begin by remembering
  }
  for (const [name, size] of [['tag', padded(sizes.tags)], ['dependent', arc], ['head', arc], ['label.dependent', label], ['label.head', label]] as const) {
    add(name, width, size)
    add(`${name}.bias`, 1, size, 0)
  }
  add('root', 1, arc, 0.1)
  add('label.root', 1, label, 0.1)
  add('arc', arc, arc, 1 / arc)
  add('arc.bias', 1, arc, 0)
  add('distance', arc, distanceKinds, 0.01)
  for (let source = 0; source < sizes.hints; source++) add(`hint${source}`, arc, hintKinds, 0.01)
  add('label', label, padded(sizes.labels))
  add('label.bias', 1, padded(sizes.labels), 0)
  for (const role of ['child', 'sibling']) {
    add(`label.${role}`, width, label, 0)
    add(`label.${role}.bias`, 1, label, 0)
  }
  return {sizes, kernel, all, named: Object.fromEntries(all.map((one) => [one.name, one]))}
}

function padded(size: number): number {
  return Math.ceil(size / 8) * 8
}

/** Scores of a batch: tags and, per sentence, heads (words by words + 1, root first); `labelScores` gives those of labels for chosen heads. */
export interface Scored {
  /** Row of the first word of each sentence, with the number of rows at the end. */
  readonly starts: readonly number[]
  readonly tags: Matrix
  readonly heads: readonly Float32Array[]
  labelScores(heads: readonly Int32Array[]): {readonly scores: Matrix; backward(slope: Matrix): void}
  /** After the labels' own backward: takes the slopes of all scores to the parameters. */
  backward(tagSlope: Matrix, headSlopes: readonly Float32Array[]): void
}

const none: Dropouts = {form: 0, input: 0, layer: 0, head: 0}

/** Runs the network over sentences; with `drop` and `random` as when learning. */
export function score(network: Network, batch: readonly Example[], drop = none, random?: Random): Scored {
  const {kernel, named: p, sizes} = network
  const starts = [0]
  for (const {words} of batch) starts.push(starts.at(-1)! + words.length)
  const encoded = encode(network, batch, starts, drop, random)
  const x = encoded.result
  const part = (name: string) => {
    const {result, backward} = linear(kernel, x, p[name]!, p[`${name}.bias`]!)
    const unrectify = rectify(result), undrop = dropout(kernel, result, drop.head, random)
    return {result, backward(slope: Matrix) {
      undrop(slope)
      unrectify(slope)
      return backward(slope)
    }}
  }
  const tags = linear(kernel, x, p['tag']!, p['tag.bias']!)
  const dependent = part('dependent'), head = part('head'), labelled = labelRoles.map((role) => part(`label.${role}`))
  const byRole = (matrix: (at: number) => Matrix) => Object.fromEntries(labelRoles.map((role, at) => [role, matrix(at)])) as Record<(typeof labelRoles)[number], Matrix>
  const labelParts: LabelParts = byRole((at) => labelled[at]!.result), labelSlopes: LabelParts = byRole(() => kernel.matrix(x.rows, sizes.label))
  const arcs = scoreArcs(network, dependent.result, head.result, starts, batch.map(({hints}) => hints))
  return {
    starts, tags: tags.result, heads: arcs.scores,
    labelScores: (heads) => scoreLabels(network, labelParts, labelSlopes, starts, heads),
    backward(tagSlope, headSlopes) {
      const labels = labelRoles.map((role, at) => labelled[at]!.backward(labelSlopes[role]))
      const slopes = arcs.backward(headSlopes)
      const total = tags.backward(tagSlope)
      const others = [dependent.backward(slopes.dependent), head.backward(slopes.head), ...labels]
      for (const {data} of others) for (let at = 0; at < data.length; at++) total.data[at]! += data[at]!
      encoded.backward(total)
    }
  }
}
