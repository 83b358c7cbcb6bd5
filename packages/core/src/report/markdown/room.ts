/** How many characters lines take, with the ends of the lines. */
export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

// The sentence that says that something was left out.
const reserve = 300

/** What is left of the room in a comment. Sections get it in their order; a table may lose its last rows. */
export class Room {
  #left: number
  #leftOut = 0

  constructor(characters: number) {
    this.#left = characters - reserve
  }

  /** The number of rows for which there was no room. */
  get leftOut(): number {
    return this.#leftOut
  }

  /** The lines of a section for which there is room. */
  keep(head: readonly string[], rows: readonly string[]): readonly string[] {
    if (head.length === 0) return []
    const needed = lengthOf(head) + 1
    const least = rows[0] === undefined ? needed : needed + rows[0].length + 1
    if (least > this.#left) {
      this.#leftOut += rows.length
      return []
    }
    this.#left -= needed
    const kept: string[] = []
    for (const row of rows) {
      if (row.length + 1 > this.#left) break
      this.#left -= row.length + 1
      kept.push(row)
    }
    this.#leftOut += rows.length - kept.length
    // After a table that was cut nothing follows: a reader would take the rest for complete.
    if (kept.length < rows.length) this.#left = 0
    return rows.length === 0 ? head : [...head, ...kept, '']
  }
}

/** The same lines up to the size of a comment: thousands of files that can't be read would fill the summary alone. */
export function within(lines: readonly string[], characters = 65_000): readonly string[] {
  let left = characters
  const end = lines.findIndex((line) => (left -= line.length + 1) < 0)
  return end === -1 ? lines : [...lines.slice(0, end), '', '…', '']
}
