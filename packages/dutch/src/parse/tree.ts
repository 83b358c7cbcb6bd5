/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
/** Head scores: `size` rows (the words) of `size + 1` columns (the heads, 0 is the root). */
type Scores = Float32Array | Float64Array

/** The best tree over head scores in which exactly one word hangs on the root (Chu and Liu 1965, Edmonds 1967). Gives the head per word. */
export function bestTree(scores: Float32Array, size: number): Int32Array {
  const heads = spanning(scores, size)
  if (heads.filter((head) => head === 0).length <= 1) return heads
  const dear = Float64Array.from(scores, (value, at) => at % (size + 1) ? value : value - 1e7) // so dear that the best tree has one
  return spanning(dear, size)
}

function spanning(scores: Scores, size: number): Int32Array {
  const width = size + 1
  const heads = new Int32Array(size)
  for (let word = 0; word < size; word++) {
    let best = 0
    for (let head = 1; head < width; head++) if (head !== word + 1 && scores[word * width + head]! > scores[word * width + best]!) best = head
    heads[word] = best
  }
  return hasCycle(heads) ? contracted(scores, size) : heads
}

function hasCycle(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start++) {
    let word = start
    while (word && !seen[word]) {
      seen[word] = start
      word = heads[word - 1]!
    }
    if (word && seen[word] === start) return true
  }
  return false
}

/** The contracted graph: groups of words, the weight of the best arc between two groups and the real arc behind it. */
interface Graph {
  readonly width: number
  readonly weight: Float64Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly members: (readonly number[])[]
}

/**
 * Edmonds' algorithm: groups that form a cycle become one group; when the rest is solved, the way into the group says where its cycle breaks. A group whose
 * best head falls into the cycle keeps it as its best, so all contractions together take `size` squared steps.
 */
function contracted(scores: Scores, size: number): Int32Array {
  const width = size + 1
  const graph: Graph = {
    width, weight: new Float64Array(width * width).fill(-Infinity), from: new Int32Array(width * width), to: new Int32Array(width * width),
    members: Array.from({length: width}, (_, word) => [word])
  }
  for (let word = 1; word < width; word++) for (let head = 0; head < width; head++) {
    const at = word * width + head
    graph.from[at] = head
    graph.to[at] = word
    if (word !== head) graph.weight[at] = scores[(word - 1) * width + head]!
  }
  const heads = new Int32Array(size).fill(-1)
  const groups = Array.from({length: size}, (_, word) => word + 1)
  solve(graph, new Map(groups.map((group) => [group, bestEntry(graph, group, groups)])), heads)
  return heads
}

/** `best` has the best head of every group that is left. */
function solve(graph: Graph, best: ReadonlyMap<number, number>, heads: Int32Array): void {
  const {width, from, to, members} = graph
  const cycle = cycleOf(best)
  if (!cycle) {
    for (const [group, head] of best) heads[to[group * width + head]! - 1] = from[group * width + head]!
    return
  }
  const arcs = cycle.map((group) => {
    const at = group * width + best.get(group)!
    return {words: members[group]!, from: from[at]!, to: to[at]!}
  })
  const leader = cycle[0]!
  contract(graph, cycle, best)
  const inside = new Set(cycle)
  const left = new Map([...best].filter(([group]) => group === leader || !inside.has(group)).map(([group, head]) => [group, inside.has(head) ? leader : head]))
  left.set(leader, bestEntry(graph, leader, [...left.keys()]))
  solve(graph, left, heads)
  const broken = arcs.find(({words}) => words.some((word) => heads[word - 1]! >= 0))
  for (const arc of arcs) if (arc !== broken) heads[arc.to - 1] = arc.from
}

/** Makes one group of a cycle, under the number of its first group. */
function contract({width, weight, from, to, members}: Graph, cycle: readonly number[], best: ReadonlyMap<number, number>): void {
  const leader = cycle[0]!
  const inside = new Set(cycle)
  const now = new Map(cycle.map((group) => [group, weight[group * width + best.get(group)!]!]))
  const move = (at: number, source: number, value: number) => {
    ;[from[at], to[at], weight[at]] = [from[source]!, to[source]!, value]
  }
  for (const other of [0, ...best.keys()]) {
    if (inside.has(other)) continue
    const inward = (group: number) => weight[group * width + other]! - now.get(group)!
    const entry = cycle.reduce((most, group) => inward(group) > inward(most) ? group : most)
    move(leader * width + other, entry * width + other, inward(entry))
    if (!other) continue
    const exit = cycle.reduce((most, group) => weight[other * width + group]! > weight[other * width + most]! ? group : most)
    move(other * width + leader, other * width + exit, weight[other * width + exit]!)
  }
  members[leader] = cycle.flatMap((group) => members[group]!)
}

function bestEntry({weight, width}: Graph, group: number, groups: readonly number[]): number {
  let best = 0
  for (const head of groups) if (head !== group && weight[group * width + head]! > weight[group * width + best]!) best = head
  return best
}

function cycleOf(best: ReadonlyMap<number, number>): number[] | undefined {
  const seen = new Map<number, number>()
  for (const start of best.keys()) {
    let group = start
    while (group && !seen.has(group)) {
      seen.set(group, start)
      group = best.get(group)!
    }
    if (!group || seen.get(group) !== start) continue
    const cycle = [group]
    for (let next = best.get(group)!; next !== group; next = best.get(next)!) cycle.push(next)
    return cycle
  }
  return undefined
}
