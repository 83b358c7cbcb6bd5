/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
/** Part of a matrix: `size` scores from `from`. */
export interface Row { readonly scores: Float32Array; readonly from: number; readonly size: number }

/**
 * Puts the slope of the cross-entropy in place of a row of scores. The target spreads over the `allowed` classes as the network itself does, so that "VERB or
 * AUX" can be learnt from; without any, the slope is zero. Gives the loss.
 */
export function crossEntropy(row: Row, allowed: readonly number[], weight: number): number {
  const {scores, from} = row
  if (!allowed.length) return clear(row)
  toChances(row)
  const right = Math.max(allowed.reduce((sum, one) => sum + scores[from + one]!, 0), 1e-30)
  const shares = allowed.map((one) => scores[from + one]! / right)
  scale(row, weight)
  allowed.forEach((one, at) => { scores[from + one]! -= shares[at]! * weight })
  return -Math.log(right) * weight
}

/** The same for a target that is a row of chances itself (Hinton and others 2015). */
export function softCrossEntropy(row: Row, target: Float32Array, targetFrom: number, weight: number): number {
  const {scores, from, size} = row
  toChances(row)
  let loss = 0
  for (let at = 0; at < size; at++) {
    const wanted = target[targetFrom + at]!
    if (wanted > 1e-6) loss -= wanted * Math.log(Math.max(scores[from + at]!, 1e-30)) * weight
    scores[from + at] = (scores[from + at]! - wanted) * weight
  }
  return loss
}

/** Scores become chances that sum to one. */
export function toChances({scores, from, size}: Row): void {
  let most = -Infinity, sum = 0
  for (let at = from; at < from + size; at++) most = Math.max(most, scores[at]!)
  for (let at = from; at < from + size; at++) sum += scores[at] = Math.exp(scores[at]! - most)
  for (let at = from; at < from + size; at++) scores[at]! /= sum
}

function scale({scores, from, size}: Row, weight: number): void {
  for (let at = from; at < from + size; at++) scores[at]! *= weight
}

function clear({scores, from, size}: Row): 0 {
  scores.fill(0, from, from + size)
  return 0
}
