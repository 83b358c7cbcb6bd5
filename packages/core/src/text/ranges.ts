import type {Range} from '../model/document.ts'

/** Sorts ranges and joins those that overlap. */
export function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}

/** Those of the merged ranges that share a character with `at`. By binary search: a document may have thousands. */
export function overlapping(merged: readonly Range[], [start, end]: Range): readonly Range[] {
  let low = 0
  let high = merged.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((merged[middle]?.[1] ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((merged[last]?.[0] ?? Infinity) < end) last++
  return merged.slice(low, last)
}

/** What is left of a range without the sorted `holes`. */
export function without([start, end]: Range, holes: readonly Range[]): readonly Range[] {
  const left: Range[] = []
  let from = start
  for (const hole of overlapping(holes, [start, end])) {
    if (hole[0] > from) left.push([from, hole[0]])
    from = Math.max(from, hole[1])
  }
  return from < end ? [...left, [from, end]] : left
}
