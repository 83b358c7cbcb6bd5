/**
 * Numbers the same finding within one file: 1 for the first, 2 for the second. Together with the fingerprint that names a finding
 * without its line, so that it stays the same finding when lines above it come or go.
 */
export class Occurrences {
  readonly #seen = new Map<string, number>()

  next(fingerprint: string): number {
    const number = (this.#seen.get(fingerprint) ?? 0) + 1
    this.#seen.set(fingerprint, number)
    return number
  }
}
