/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import {bestTree} from '../src/parse/tree.ts'
import type {Example} from './example.ts'
import {score, type Network} from './network.ts'

/** What a network says of a sentence: tag, head and label per word. */
export interface Said { readonly tags: Int32Array; readonly heads: Int32Array; readonly labels: Int32Array }

/** The analysis of a batch. */
export function decode(network: Network, batch: readonly Example[]): Said[] {
  const {kernel, sizes} = network
  const mark = kernel.mark()
  const scored = score(network, batch)
  const heads = batch.map(({words}, at) => bestTree(scored.heads[at]!, words.length))
  const {scores} = scored.labelScores(heads)
  const best = (data: Float32Array, from: number, size: number) => {
    let at = 0
    for (let other = 1; other < size; other++) if (data[from + other]! > data[from + at]!) at = other
    return at
  }
  const result = batch.map(({words}, at) => ({
    heads: heads[at]!,
    tags: Int32Array.from(words, (_, word) => best(scored.tags.data, (scored.starts[at]! + word) * scored.tags.columns, sizes.tags)),
    labels: Int32Array.from(words, (_, word) => best(scores.data, (scored.starts[at]! + word) * scores.columns, sizes.labels))
  }))
  kernel.release(mark)
  return result
}
