import {project} from './encoder.ts'
import type {Kernel, Matrix} from './kernel.ts'

/** A class of words: part of speech and features as CoNLL-U writes them. */
export interface Tag { readonly upos: string; readonly feats: string }

/** The best tag per word: first the part of speech whose tags are likeliest together, then the likeliest tag in it. */
export function bestTags(kernel: Kernel, x: Matrix, matrices: Readonly<Record<string, Matrix>>, tags: readonly Tag[]): Tag[] {
  const scores = project(kernel, x, matrices['tag']!, matrices['tag.bias']!)
  return Array.from({length: x.rows}, (_, word) => bestTag(scores.data.subarray(word * scores.columns, word * scores.columns + tags.length), tags))
}

function bestTag(scores: Float32Array, tags: readonly Tag[]): Tag {
  const most = scores.reduce((a, b) => Math.max(a, b))
  const mass = new Map<string, number>()
  let upos = tags[0]!.upos
  scores.forEach((score, at) => {
    if (score < most - 12) return
    const one = tags[at]!.upos
    mass.set(one, (mass.get(one) ?? 0) + Math.exp(score - most))
    if (mass.get(one)! > (mass.get(upos) ?? 0)) upos = one
  })
  let best = -1
  scores.forEach((score, at) => { if (tags[at]!.upos === upos && (best < 0 || score > scores[best]!)) best = at })
  return tags[best]!
}
