import {featureCount, hash, wordFeatures} from '../src/tag/features.ts'
import {hintFeatures} from './hints.ts'
import type {Sentence} from './corpus.ts'

/** What a network can see and say: rows of its features by hash, its tags and its labels. */
export interface Vocabulary {
  readonly rows: ReadonlyMap<number, number>
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

/** Which conventions an annotation follows; the numbers are the first rows of the embedding. */
export const treebanks = {lassy: 0, alpino: 1, old: 2} as const

/** Other trees that a teacher may look at; the numbers are places in `Sizes.hints`. */
export const hintSources = ['frog', 'old'] as const

/** How many features a word has, with those of the hints of a teacher. */
export function featuresPerWord(hinted: boolean): number {
  return featureCount + (hinted ? hintSources.length * 5 : 0)
}

/** Features that sentences have at least `least` times, tags and labels that trees have at least five times. */
export function makeVocabulary(sentences: readonly Sentence[], least: number, hinted: boolean): Vocabulary {
  const counts = new Map<number, number>()
  for (const sentence of sentences) for (const word of hashes(sentence, hinted)) for (const feature of word) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts].filter(([feature, count]) => feature && count >= least).map(([feature]) => feature).sort((a, b) => a - b)
  const first = Object.keys(treebanks).length
  const trees = sentences.flatMap(({tree}) => tree ?? [])
  return {
    rows: new Map(kept.map((feature, at) => [feature, at + first])),
    tags: frequent(trees.flatMap(({tags}) => tags)), labels: frequent(trees.flatMap(({labels}) => labels))
  }
}

function frequent(values: readonly string[]): string[] {
  const seen = new Map<string, number>()
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1)
  return [...seen].filter(([, count]) => count >= 5).map(([value]) => value).sort()
}

/** Rows of the features of a sentence, equally many a word, -1 for unknown ones. */
export function featureRows({rows}: Vocabulary, sentence: Sentence, hinted: boolean): Int32Array {
  return Int32Array.from(hashes(sentence, hinted).flat(), (feature) => rows.get(feature) ?? -1)
}

/** Hashes of the features per word; 0 for those of a hint that is not there. */
function hashes({words, frog, old}: Sentence, hinted: boolean): number[][] {
  const plain = words.map((word, at) => wordFeatures(word, at === 0))
  if (!hinted) return plain
  const none = Array<number>(5).fill(0)
  const texts = (features: readonly string[][]) => features.map((word) => word.map((text) => hash(99, text)))
  const fromFrog = frog ? texts(hintFeatures('frog', frog.xpos, frog.heads, frog.relations)) : []
  const fromOld = old ? texts(hintFeatures('old', old.tags, old.heads, old.labels)) : []
  return plain.map((word, at) => [...word, ...fromFrog[at] ?? none, ...fromOld[at] ?? none])
}
