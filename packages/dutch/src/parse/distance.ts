/** Number of kinds of distance between a word and its head. */
export const distanceKinds = 32

/** Kind of distance: its direction and, ever coarser, how far. The root (head 0) is a kind of its own. */
export function distanceKind(word: number, head: number): number {
  if (head === 0) return 0
  const gap = Math.abs(word - head)
  const size = gap <= 6 ? gap : gap <= 8 ? 7 : gap <= 11 ? 8 : gap <= 15 ? 9 : gap <= 20 ? 10 : gap <= 30 ? 11 : 12
  return head < word ? size : size + 12
}
