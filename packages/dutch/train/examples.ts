import type {Sentence} from './corpus.ts'
import type {Example} from './example.ts'
import {relationKinds} from './hints.ts'
import {featureRows, treebanks, type Vocabulary} from './vocabulary.ts'

/** Turns sentences into examples for a vocabulary; `hinted` for a teacher, which also sees other trees. */
export function makeExample(vocabulary: Vocabulary, sentence: Sentence, hinted: boolean, weight = 1): Example {
  const {words, tree, frog, old, treebank} = sentence
  const tag = places(vocabulary.tags), label = places(vocabulary.labels)
  return {
    words, weight, treebank: treebanks[treebank], features: featureRows(vocabulary, sentence, hinted),
    tags: words.map((_, at) => [tag.get(tree?.tags[at] ?? '') ?? []].flat()),
    heads: Int32Array.from(words, (_, at) => tree?.heads[at] ?? -1),
    labels: Int32Array.from(words, (_, at) => label.get(tree?.labels[at] ?? '') ?? -1),
    hints: hinted ? [frog && relationKinds(frog.heads), old && relationKinds(old.heads)] : []
  }
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

function places(values: readonly string[]): ReadonlyMap<string, number> {
  const map = known.get(values) ?? new Map(values.map((value, at) => [value, at]))
  known.set(values, map)
  return map
}

/** Examples in stretches of about `size` words, in their order. */
export function inBatches(examples: readonly Example[], size: number): Example[][] {
  const result: Example[][] = []
  let left = 0
  for (const example of examples) {
    if (left < example.words.length) {
      result.push([])
      left = size
    }
    result.at(-1)?.push(example)
    left -= example.words.length
  }
  return result
}
