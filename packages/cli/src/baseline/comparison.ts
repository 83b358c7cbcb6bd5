import {against, countOf, KnownTemplates, type Baseline} from '@testpanel/core/baseline'
import type {FileEntry} from '@testpanel/core/report'
import type {Names} from './file.ts'

/** Compares a run with a baseline. */
export class Comparison {
  readonly #baseline: Baseline
  readonly #names: Names
  readonly #templates: KnownTemplates
  readonly #seen = new Set<string>()

  constructor(baseline: Baseline, names: Names) {
    this.#baseline = baseline
    this.#templates = new KnownTemplates(baseline)
    this.#names = names
  }

  /** When the baseline was made, an ISO 8601 date. */
  get date(): string {
    return this.#baseline.date
  }

  /** The entry, with what stands in the baseline marked. Of a whole site, `isThere` tells which templates were found on any of its pages. */
  compare(entry: FileEntry, isThere?: (template: string) => boolean): FileEntry {
    const name = this.#names.of(entry.path)
    this.#seen.add(name)
    return against(this.#baseline.files.get(name), entry, {templates: this.#templates, ...(isThere && {isThere})})
  }

  /** The findings of the baseline in files that are not there any more, and on pages that are `isGone`. Of what is there and was not checked nothing is known. */
  async gone(isGone: (address: string) => boolean): Promise<number> {
    let findings = 0
    for (const [name, marks] of this.#baseline.files) if (!this.#seen.has(name) && (await this.#names.isGone(name, isGone))) findings += countOf(marks)
    return findings
  }
}
