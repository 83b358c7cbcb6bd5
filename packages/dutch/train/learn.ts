/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import type {Example} from './example.ts'
import {crossEntropy, softCrossEntropy} from './loss.ts'
import {score, type Dropouts, type Network} from './network.ts'
import type {Random} from './random.ts'

/** Loss per kind of answer, per word. */
export interface Loss { tags: number; heads: number; labels: number }

/** Learns from one batch: adds to the slopes of all parameters, and gives the loss. */
export function learn(network: Network, batch: readonly Example[], drop: Dropouts, random: Random): Loss {
  const {sizes} = network
  const scored = score(network, batch, drop, random)
  const chosen = scored.labelScores(batch.map(({heads}) => heads))
  const loss: Loss = {tags: 0, heads: 0, labels: 0}
  batch.forEach((example, at) => {
    const {words, tags, heads, labels, soft} = example
    const width = words.length + 1, weight = example.weight / scored.tags.rows
    for (let word = 0; word < words.length; word++) {
      const row = scored.starts[at]! + word
      const tagRow = {scores: scored.tags.data, from: row * scored.tags.columns, size: sizes.tags}
      const headRow = {scores: scored.heads[at]!, from: word * width, size: width}
      const labelRow = {scores: chosen.scores.data, from: row * chosen.scores.columns, size: sizes.labels}
      if (soft) {
        loss.tags += softCrossEntropy(tagRow, soft.tags, word * sizes.tags, weight)
        loss.heads += softCrossEntropy(headRow, soft.heads, word * width, weight)
        loss.labels += softCrossEntropy(labelRow, soft.labels, word * sizes.labels, weight)
      } else {
        const head = heads[word]!, label = labels[word]!
        loss.tags += crossEntropy(tagRow, tags[word]!, weight)
        loss.heads += crossEntropy(headRow, head < 0 ? [] : [head], weight)
        loss.labels += crossEntropy(labelRow, head < 0 || label < 0 ? [] : [label], weight)
      }
    }
  })
  clearPadding(scored.tags.data, scored.tags.columns, sizes.tags)
  clearPadding(chosen.scores.data, chosen.scores.columns, sizes.labels)
  chosen.backward(chosen.scores)
  scored.backward(scored.tags, scored.heads)
  return loss
}

function clearPadding(data: Float32Array, columns: number, used: number): void {
  for (let row = 0; row < data.length; row += columns) data.fill(0, row + used, row + columns)
}
