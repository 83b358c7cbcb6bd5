// Fits the model of difficulty on pairs of sentences before and after editing, and writes packages/core/src/verdict/weights.ts:
//   node --conditions=source scripts/fit-verdict.ts PAIRS.jsonl [--write]
// PAIRS: lines of {"id","complex","simple","doc"}. Prints how often the simple side scores easier, each document judged by a model that did not see it.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {read} from '../packages/core/src/read/index.ts'
import {factsOf} from '../packages/core/src/text/facts-of.ts'
import {features} from '../packages/core/src/verdict/features.ts'
import {measure, values} from '../packages/core/src/verdict/measured.ts'
import {model} from '../packages/core/test/model.ts'
import {root} from './gen/folders.ts'

interface Pair {readonly id: string; readonly complex: string; readonly simple: string; readonly doc: string}
interface Measured {readonly doc: string; readonly complex: readonly number[]; readonly simple: readonly number[]}
type Vector = readonly number[]

const penalty = 0.05, steps = 400, rate = 0.1
const path = process.argv[2]
if (!path) throw new Error('usage: fit-verdict.ts PAIRS.jsonl [--write]')
const pairs = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Pair)
const measured: Measured[] = []
for (const {doc, complex, simple} of pairs) measured.push({doc, complex: await valuesOf(complex), simple: await valuesOf(simple)})

const all = measured.flatMap(({complex, simple}) => [complex, simple])
const deviations = features.map((_, i) => deviation(all.map((one) => one[i] ?? 0)))
const easy = features.map((_, i) => mean(measured.map(({simple}) => simple[i] ?? 0)))
const differences = measured.map(({complex, simple}) => complex.map((value, i) => (value - (simple[i] ?? 0)) / (deviations[i] ?? 1)))
const docs = [...new Set(measured.map(({doc}) => doc))]

const held = crossValidated()
const weights = fit(differences)
const documents = docs.map((doc) => measured.filter((one) => one.doc === doc)).filter(({length}) => length >= 5).map((own) => ({complex: level(own, 'complex'), simple: level(own, 'simple')}))
report()

/** The difference in score of every pair, by a model fitted on the other documents. */
function crossValidated(): number[] {
  const found: number[] = []
  for (const doc of docs) {
    const own = fit(differences.filter((_, i) => measured[i]?.doc !== doc))
    measured.forEach((one, i) => {
      if (one.doc === doc) found[i] = dot(own, differences[i] ?? [])
    })
  }
  return found
}

/** Where one side of a document stands: the mean of its sentences. */
function level(own: readonly Measured[], side: 'complex' | 'simple'): number {
  return mean(own.map((one) => dot(weights, one[side].map((value, i) => (value - (easy[i] ?? 0)) / (deviations[i] ?? 1)))))
}

/** Logistic regression on differences, without intercept; no feature may make a text easier by being there more. */
function fit(rows: readonly Vector[]): number[] {
  const w = features.map(({fixed = 0}, i) => fixed * (deviations[i] ?? 1)), squares = features.map(() => 1e-9)
  for (let step = 0; step < steps; step++) {
    const gradient = features.map(() => 0)
    for (const row of rows) {
      const miss = 1 / (1 + Math.exp(dot(w, row)))
      row.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + miss * value))
    }
    gradient.forEach((sum, i) => {
      const g = sum / rows.length - penalty * (w[i] ?? 0)
      squares[i] = (squares[i] ?? 0) + g * g
      w[i] = features[i]?.fixed === undefined ? Math.max(0, (w[i] ?? 0) + (rate * g) / Math.sqrt(squares[i] ?? 1)) : (w[i] ?? 0)
    })
  }
  return w
}

function report(): void {
  const share = (values: readonly boolean[]): number => +((100 * values.filter(Boolean).length) / values.length).toFixed(1)
  const strict = share(held.map((z) => z > 1e-9)), ties = share(held.map((z) => Math.abs(z) <= 1e-9))
  const low = mean(documents.map(({simple}) => simple)), high = mean(documents.map(({complex}) => complex))
  const points = 20 / (high - low), middle = 50 - points * ((low + high) / 2)
  const [lastig, teMoeilijk] = thresholds()
  const figures = `${pairs.length} pairs of ${docs.length} documents; cross-validated by document ${strict} % strict, ${(strict + ties / 2).toFixed(1)} % with ties for half`
  console.log(figures)
  console.log(`${documents.length} documents of five pairs or more: ${share(documents.map(({complex, simple}) => complex > simple))} % score easier after editing`)
  console.log(features.map(({id}, i) => ({id, w: weights[i] ?? 0})).sort((a, b) => b.w - a.w).map(({id, w}) => `${id} ${w.toFixed(2)}`).join('  '))
  const toPoints = (z: number): number => middle + points * z
  if (process.argv.includes('--write')) writeFileSync(join(root, 'packages/core/src/verdict/weights.ts'), weightsModule(figures, points, middle, [toPoints(lastig), toPoints(teMoeilijk)]))
}

/** Where a document is as likely as one to two, and as two to one, to be one from before editing. */
function thresholds(): readonly [number, number] {
  let slope = 1, at = 0
  const labelled = documents.flatMap(({complex, simple}) => [{z: complex, hard: 1}, {z: simple, hard: 0}])
  for (let step = 0; step < 20_000; step++) {
    let gSlope = 0, gAt = 0
    for (const {z, hard} of labelled) {
      const miss = hard - 1 / (1 + Math.exp(-slope * (z - at)))
      gSlope += miss * (z - at)
      gAt -= miss * slope
    }
    slope += (0.05 * gSlope) / labelled.length
    at += (0.05 * gAt) / labelled.length
  }
  return [at - Math.LN2 / slope, at + Math.LN2 / slope]
}

function weightsModule(figures: string, points: number, middle: number, [lastig, teMoeilijk]: readonly [number, number]): string {
  const rows = features.map(({id}, i) => `  '${id}': {weight: ${((points * (weights[i] ?? 0)) / (deviations[i] ?? 1)).toPrecision(4)}, usual: ${(easy[i] ?? 0).toPrecision(4)}}`)
  return `// Written by scripts/fit-verdict.ts on ${new Date().toISOString().slice(0, 10)} from sentences of the City of Amsterdam before and after editing by professionals
// (Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2): ${figures}.

/** Of each feature its weight, in points of the score by unit, and its mean in sentences after editing. */
export const weights: Readonly<Record<string, {readonly weight: number; readonly usual: number}>> = {
${rows.join(',\n')}
}

/** The score of a text in which every feature is as usual after editing. */
export const scale = {middle: ${middle.toFixed(2)}}

/** From which score a document is called hard to read, and too hard: a document there is as likely as one to two, and two to one, to be one from before editing. */
export const bands = {lastig: ${lastig.toFixed(1)}, teMoeilijk: ${teMoeilijk.toFixed(1)}}
`
}

async function valuesOf(text: string): Promise<Vector> {
  const document = await read({path: 'zin.txt', bytes: new TextEncoder().encode(text)})
  return values(measure(factsOf(document, {model})))
}

function dot(w: Vector, row: Vector): number {
  return row.reduce((sum, value, i) => sum + value * (w[i] ?? 0), 0)
}

function mean(values: Vector): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function deviation(values: Vector): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1
}
