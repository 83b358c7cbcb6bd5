/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
import type {Kernel} from './kernel.ts'
import {project, type Shorts} from './layers.ts'
import type {ModelParts} from './model-file.ts'

/** A class of words: part of speech and features as CoNLL-U writes them. */
export interface Tag { readonly upos: string; readonly feats: string }

/** The tags of a model, and for each the number of its part of speech. */
export interface Tagset { readonly tags: readonly Tag[]; readonly parts: Uint8Array }

/** The tags of a model from their names, "NOUN|Number=Plur". */
export function makeTagset(names: readonly string[]): Tagset {
  const tags = names.map((name) => ({upos: name.slice(0, name.indexOf('|')), feats: name.slice(name.indexOf('|') + 1)}))
  const parts = [...new Set(tags.map(({upos}) => upos))]
  return {tags, parts: Uint8Array.from(tags, ({upos}) => parts.indexOf(upos))}
}

/** The best tag per word: first the part of speech whose tags are likeliest together, then the likeliest tag in it. */
export function bestTags(kernel: Kernel, x: Shorts, {matrix, weights}: ModelParts, {tags, parts}: Tagset): Tag[] {
  const {data, columns} = project(kernel, x, weights('tag'), matrix('tag.bias'))
  const mass = new Float64Array(tags.length)
  return Array.from({length: x.rows}, (_, word) => tags[bestTag(data, word * columns, parts, mass)]!)
}

function bestTag(scores: Float32Array, from: number, parts: Uint8Array, mass: Float64Array): number {
  let most = -Infinity, part = 0, best = -1
  for (let at = 0; at < parts.length; at++) most = Math.max(most, scores[from + at]!)
  mass.fill(0)
  for (let at = 0; at < parts.length; at++) if (scores[from + at]! > most - 8) mass[parts[at]!]! += Math.exp(scores[from + at]! - most)
  for (let at = 1; at < mass.length; at++) if (mass[at]! > mass[part]!) part = at
  for (let at = 0; at < parts.length; at++) if (parts[at] === part && (best < 0 || scores[from + at]! > scores[from + best]!)) best = at
  return best
}
