import type {Sentence} from './corpus.ts'
import {decode} from './decode.ts'
import {inBatches, makeExample} from './examples.ts'
import type {Network} from './network.ts'
import type {Vocabulary} from './vocabulary.ts'

/** How well a network does on gold trees, as a line of percentages; the same sums as the project's scorer. */
export function evaluate(network: Network, vocabulary: Vocabulary, sentences: readonly Sentence[], hinted: boolean, treebank: Sentence['treebank'] = 'lassy'): string {
  const hits = {upos: [0, 0], form: [0, 0], uas: [0, 0], las: [0, 0]} satisfies Record<string, [number, number]>
  const count = (kind: keyof typeof hits, right: boolean) => {
    hits[kind][0]! += Number(right)
    hits[kind][1]!++
  }
  let next = 0
  for (const batch of inBatches(sentences.map((one) => makeExample(vocabulary, {...one, treebank}, hinted)), 1000)) for (const said of decode(network, batch)) {
    const {tags, heads, labels} = sentences[next++]!.tree!
    tags.forEach((gold, at) => {
      const tag = vocabulary.tags[said.tags[at]!]!, [upos] = gold.split('|')
      count('upos', tag.split('|')[0] === upos)
      if (upos === 'VERB' || upos === 'AUX') count('form', verbForm(tag) === verbForm(gold))
      if (upos === 'PUNCT') return
      const attached = said.heads[at] === heads[at]
      count('uas', attached)
      count('las', attached && bare(vocabulary.labels[said.labels[at]!]!) === bare(labels[at]!))
    })
  }
  return Object.entries(hits).map(([kind, [right, all]]) => `${kind} ${(100 * right! / Math.max(1, all!)).toFixed(2)}`).join(' ')
}

function verbForm(tag: string): string | undefined {
  return /VerbForm=\w+/.exec(tag)?.[0]
}

function bare(label: string): string {
  return label.split(':')[0]!
}
