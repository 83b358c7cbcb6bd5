/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Sentence} from './corpus.ts'
import {bestTree} from '../src/parse/tree.ts'
import type {Example, Soft} from './example.ts'
import {inBatches, makeExample} from './examples.ts'
import {toChances} from './loss.ts'
import {score, type Network} from './network.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What a teacher thinks of a sentence: chances, and the tree that they make together. */
export interface Lesson { readonly heads: Int32Array; readonly soft: Soft }

/** What teachers of one vocabulary think, together, of sentences in the present conventions: the mean of their chances. */
export function lessons(teachers: readonly Network[], vocabulary: Vocabulary, sentences: readonly Sentence[]): Lesson[] {
  const result: Lesson[] = []
  for (const batch of inBatches(sentences.map((one) => makeExample(vocabulary, {...one, treebank: 'lassy'}, true)), 1000)) result.push(...lessonsOfBatch(teachers, batch))
  return result
}

function lessonsOfBatch(teachers: readonly Network[], batch: readonly Example[]): Lesson[] {
  const share = 1 / teachers.length
  const marks = teachers.map(({kernel}) => kernel.mark())
  const scored = teachers.map((teacher) => score(teacher, batch))
  const sum = (size: number, parts: readonly ((into: (value: number, at: number) => void) => void)[]) => {
    const total = new Float32Array(size)
    for (const part of parts) part((value, at) => { total[at]! += value * share })
    return total
  }
  const heads = batch.map(({words}, at) => {
    const width = words.length + 1
    return sum(words.length * width, scored.map((one) => (add) => chancesOf(one.heads[at]!, words.length, width, width, 0).forEach(add)))
  })
  const trees = heads.map((chances, at) => bestTree(chances.map((chance) => Math.log(chance + 1e-9)), batch[at]!.words.length))
  const labelled = scored.map((one) => one.labelScores(trees).scores)
  const lessonsHere = batch.map(({words}, at): Lesson => {
    const start = scored[0]!.starts[at]!, {tags, labels} = teachers[0]!.sizes
    return {heads: trees[at]!, soft: {
      heads: heads[at]!,
      tags: sum(words.length * tags, scored.map((one) => (add) => chancesOf(one.tags.data, words.length, tags, one.tags.columns, start).forEach(add))),
      labels: sum(words.length * labels, labelled.map((one) => (add) => chancesOf(one.data, words.length, labels, one.columns, start).forEach(add)))
    }}
  })
  teachers.forEach(({kernel}, at) => { kernel.release(marks[at]!) })
  return lessonsHere
}

/** The first `size` of `stride` scores of some rows, as chances. */
function chancesOf(scores: Float32Array, rows: number, size: number, stride: number, first: number): Float32Array {
  const result = new Float32Array(rows * size)
  for (let row = 0; row < rows; row++) {
    result.set(scores.subarray((first + row) * stride, (first + row) * stride + size), row * size)
    toChances({scores: result, from: row * size, size})
  }
  return result
}
