/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
/** Number of relations that {@link relationKinds} tells apart. */
export const hintKinds = 8

/**
 * How each word is related to each possible head in another tree, words by words + 1: 1 its head, 2 its child, 3 and 4 two steps up or down, 5 the same head,
 * 6 three steps up; 0 for anything else.
 */
export function relationKinds(heads: readonly number[]): Uint8Array {
  const size = heads.length, width = size + 1
  const up = (word: number) => word ? heads[word - 1]! : -1
  const kinds = new Uint8Array(size * width)
  for (let word = 1; word <= size; word++) for (let other = 0; other <= size; other++) {
    const head = up(word), above = head > 0 ? up(head) : -1
    kinds[(word - 1) * width + other] = other === head ? 1 : up(other) === word ? 2 : other === above ? 3 : other && up(up(other)) === word ? 4
      : other && up(other) === head ? 5 : above > 0 && other === up(above) ? 6 : 0
  }
  return kinds
}

/** What another annotation says of each word, as strings to learn from: tag, relation, both, those of its head and the way to it. */
export function hintFeatures(source: string, tags: readonly string[], heads: readonly number[], relations: readonly string[]): string[][] {
  const coarse = (at: number) => tags[at]?.split('|')[0] ?? 'root'
  return tags.map((tag, at) => {
    const head = heads[at]! - 1, way = head < 0 ? 'root' : head < at ? 'left' : 'right', relation = relations[at]!
    return [`tag ${tag}`, `rel ${relation}`, `both ${coarse(at)} ${relation} ${way}`, `head ${coarse(head)} ${relation}`, `above ${relation} ${relations[head] ?? ''}`]
      .map((feature) => `${source} ${feature}`)
  })
}
