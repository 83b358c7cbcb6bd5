import type {Fix} from './types.ts'

/** A fix with its place in the text after the earlier fixes. */
interface Moved {
  readonly fix: Fix
  readonly start: number
  readonly end: number
  readonly isFirst: boolean
}

/**
 * Two rounds of fixes as one: `first` was made in the original text, `second` in the text that came of it (`between`). The
 * places of the result are those of the original text.
 */
export function compose(first: readonly Fix[], second: readonly Fix[], between: string): readonly Fix[] {
  const moved: Moved[] = []
  let shift = 0
  for (const fix of first) {
    const start = fix.at[0] + shift
    moved.push({fix, start, end: start + fix.text.length, isFirst: true})
    shift += fix.text.length - (fix.at[1] - fix.at[0])
  }
  for (const fix of second) moved.push({fix, start: fix.at[0], end: fix.at[1], isFirst: false})
  moved.sort((a, b) => a.start - b.start || a.end - b.end)
  let before = 0
  return groups(moved).map((group) => {
    const [fix, growth] = joined(group, before, between)
    before += growth
    return fix
  })
}

/** Fixes that share characters. One that left nothing behind belongs to what surrounds it. */
function groups(moved: readonly Moved[]): readonly Moved[][] {
  const found: Moved[][] = []
  let end = -1
  for (const one of moved) {
    const group = found.at(-1)
    if (group && one.start < end) group.push(one)
    else found.push([one])
    end = Math.max(group && one.start < end ? end : -1, one.end)
  }
  return found
}

/** One fix of a group, and by how much the fixes of the first round in it made the text longer. `before`: the same for all groups before it. */
function joined(group: readonly Moved[], before: number, between: string): readonly [Fix, number] {
  const start = Math.min(...group.map((one) => one.start))
  const end = Math.max(...group.map((one) => one.end))
  const growth = group.filter(({isFirst}) => isFirst).reduce((sum, {fix}) => sum + fix.text.length - (fix.at[1] - fix.at[0]), 0)
  let text = ''
  let done = start
  for (const {fix, isFirst} of group) {
    if (isFirst) continue
    text += between.slice(done, fix.at[0]) + fix.text
    done = fix.at[1]
  }
  text += between.slice(done, end)
  return [{at: [start - before, end - before - growth], text, rules: [...new Set(group.flatMap(({fix}) => fix.rules))]}, growth]
}
