import {arcParts, headScores} from './parse/arcs.ts'
import {bestLabels} from './parse/labels.ts'
import {settlePassives} from './parse/passives.ts'
import {bestTree} from './parse/tree.ts'
import {makeEncoder, type Encoder} from './tag/encoder.ts'
import {makeKernel, type Kernel} from './tag/kernel.ts'
import {shortened} from './tag/layers.ts'
import {makeLookup} from './tag/lookup.ts'
import {readModelFile, type ModelParts} from './tag/model-file.ts'
import {bestTags, makeTagset, type Tagset} from './tag/tags.ts'

/** What a word is and what it belongs to, in the terms of Universal Dependencies (universaldependencies.org). */
export interface Analysed {
  readonly upos: string
  /** Features as CoNLL-U writes them: "Number=Sing|Tense=Pres|VerbForm=Fin", or "_". */
  readonly feats: string
  /** Place of the head, counted from 1; 0 for the word on which the sentence hangs. */
  readonly head: number
  /** Label of the dependency, with its subtype: "nsubj:pass". */
  readonly deprel: string
}

/** A trained tagger and parser, ready for use. */
export interface Model { readonly kernel: Kernel; readonly parts: ModelParts; readonly encoder: Encoder; readonly tagset: Tagset }

/** A longer sentence is parsed in stretches of this many words, so that time stays linear. */
export const longestParsed = 256

/** Makes a model of the bytes of `model/nl.bin`, unzipped. Throws a TypeError when the bytes are something else. */
export function loadModel(bytes: Uint8Array): Model {
  const kernel = makeKernel(16)
  const parts = readModelFile(bytes, kernel)
  const lookup = makeLookup(parts.hashes, parts.header.embedding.rows - parts.header.features)
  return {kernel, parts, encoder: makeEncoder(kernel, parts, lookup), tagset: makeTagset(parts.header.tags)}
}

/** So many words are taken together at most, unless one sentence is longer: the more rows a product has, the less each costs, and the memory is bounded. */
const mostTogether = 512

/** Tags and parses the words of one sentence. Never throws on words; the root of a later stretch of a very long sentence hangs on the first root. */
export function analyse(model: Model, words: readonly string[]): readonly Analysed[] {
  return analyseAll(model, [words])[0] ?? []
}

/** The analysis of several sentences, which is that of each alone; together is quicker. */
export function analyseAll(model: Model, sentences: readonly (readonly string[])[]): readonly (readonly Analysed[])[] {
  const done: Analysed[][] = []
  let waiting: (readonly string[])[] = [], size = 0
  const flush = () => {
    if (size > 0) done.push(...analyseStretches(model, waiting))
    waiting = []
    size = 0
  }
  const stretches = sentences.map((words) => Array.from({length: Math.ceil(words.length / longestParsed)}, (_, at) => words.slice(at * longestParsed, (at + 1) * longestParsed)))
  for (const stretch of stretches.flat()) {
    if (size + stretch.length > mostTogether) flush()
    waiting.push(stretch)
    size += stretch.length
  }
  flush()
  let next = 0
  return stretches.map((own) => joined(done.slice(next, next += own.length)))
}

/** The stretches of a sentence as one; nearly always there is one. */
function joined(stretches: readonly (readonly Analysed[])[]): readonly Analysed[] {
  const [first = [], ...more] = stretches
  if (more.length === 0) return first
  const root = first.findIndex(({head}) => head === 0) + 1
  return [...first, ...more.flatMap((stretch, at) => stretch.map((one) => one.head ? {...one, head: one.head + (at + 1) * longestParsed} : {...one, head: root, deprel: 'parataxis'}))]
}

function analyseStretches({kernel, parts, encoder, tagset}: Model, sentences: readonly (readonly string[])[]): Analysed[][] {
  const mark = kernel.mark()
  const starts = [0]
  for (const {length} of sentences) starts.push((starts.at(-1) ?? 0) + length)
  const x = shortened(kernel, encoder.encode(sentences, starts))
  const tagged = bestTags(kernel, x, parts, tagset)
  const arcs = arcParts(kernel, x, parts)
  const heads = sentences.map(({length}, at) => bestTree(headScores(kernel, arcs, parts.matrix('root'), starts[at] ?? 0, starts[at + 1] ?? 0), length))
  const labels = bestLabels(kernel, x, parts, heads, starts)
  kernel.release(mark)
  return sentences.map((words, sentence) => {
    const drafts = words.map((word, at) => {
      const {upos, feats} = tagged[(starts[sentence] ?? 0) + at] ?? {upos: 'X', feats: '_'}
      return {word, upos, feats, head: heads[sentence]?.[at] ?? 0, deprel: parts.header.labels[labels[sentence]?.[at] ?? 0] ?? 'dep'}
    })
    const settled = settlePassives(drafts)
    return drafts.map(({upos, feats, head, deprel}, at) => ({upos, feats, head, deprel: settled[at] ?? deprel}))
  })
}
