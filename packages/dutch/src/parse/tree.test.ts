import {expect, test} from 'vitest'
import {bestTree} from './tree.ts'

/** Every assignment of heads that is a tree with one root. */
function allTrees(size: number): number[][] {
  const all = Array.from({length: size}).reduce<number[][]>((partial) => partial.flatMap((heads) => Array.from({length: size + 1}, (_, head) => [...heads, head])), [[]])
  return all.filter(isTree)
}

function isTree(heads: readonly number[]): boolean {
  return heads.filter((head) => head === 0).length === 1 && heads.every((_, at) => {
    let word = at + 1
    for (let steps = 0; word && steps <= heads.length; steps++) word = heads[word - 1]!
    return word === 0
  })
}

test('finds the best of all trees with one root', () => {
  let state = 1
  const random = () => (state = Math.imul(state, 48271) >>> 0) / 2 ** 32
  for (let round = 0; round < 400; round++) {
    const size = 1 + round % 5
    const scores = Float32Array.from({length: size * (size + 1)}, () => random() * 10)
    const value = (heads: ArrayLike<number>) => Array.from({length: size}, (_, word) => scores[word * (size + 1) + heads[word]!]!).reduce((a, b) => a + b, 0)
    const found = bestTree(scores, size)
    expect(isTree([...found])).toBe(true)
    expect(value(found)).toBeCloseTo(Math.max(...allTrees(size).map(value)), 4)
  }
})

test('no words, no heads', () => {
  expect(bestTree(new Float32Array(0), 0)).toHaveLength(0)
})
