import type {GoldSentence, Sentence} from './corpus.ts'
import {decode} from './decode.ts'
import {inBatches, makeExample} from './examples.ts'
import type {Network} from './network.ts'
import type {Vocabulary} from './vocabulary.ts'

/** How well a network does on gold trees, as a line of percentages; the same sums as the project's scorer. */
export function evaluate(network: Network, vocabulary: Vocabulary, sentences: readonly GoldSentence[], hinted: boolean, treebank: Sentence['treebank'] = 'lassy'): string {
  const hits = {upos: {right: 0, all: 0}, form: {right: 0, all: 0}, uas: {right: 0, all: 0}, las: {right: 0, all: 0}}
  const count = (kind: keyof typeof hits, right: boolean) => {
    hits[kind].all++
    if (right) hits[kind].right++
  }
  const examples = sentences.map((one) => makeExample(vocabulary, {...one, treebank}, hinted))
  inBatches(examples, 1000).flatMap((batch) => decode(network, batch)).forEach((said, place) => sentences[place]?.tree.words.forEach((_, at) => {
    const {tags, heads, labels} = sentences[place]?.tree ?? {tags: [], heads: [], labels: []}
    const gold = tags[at] ?? '', tag = vocabulary.tags[said.tags[at] ?? -1] ?? ''
    const upos = part(gold)
    count('upos', part(tag) === upos)
    if (upos === 'VERB' || upos === 'AUX') count('form', verbForm(tag) === verbForm(gold))
    if (upos === 'PUNCT') return
    const attached = said.heads[at] === heads[at]
    count('uas', attached)
    count('las', attached && bare(vocabulary.labels[said.labels[at] ?? -1] ?? '') === bare(labels[at] ?? ''))
  }))
  return Object.entries(hits).map(([kind, {right, all}]) => `${kind} ${(100 * right / Math.max(1, all)).toFixed(2)}`).join(' ')
}

function part(tag: string): string {
  return tag.slice(0, tag.indexOf('|'))
}

function verbForm(tag: string): string | undefined {
  return /VerbForm=\w+/.exec(tag)?.[0]
}

function bare(label: string): string {
  return label.replace(/:.*/, '')
}
