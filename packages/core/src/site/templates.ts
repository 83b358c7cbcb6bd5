import type {ElsewhereEntry, FileEntry, FindingEntry, OutcomeEntry} from '../report/entry.ts'

/** Where a template's finding stands. */
interface Seen {
  /** Numbers of the pages in runs: from, and up to and including. A template mostly stands on many pages in a row. */
  readonly runs: [from: number, to: number][]
  places: number
}

/**
 * Gives what stands on more pages of a site once. It goes over the pages twice: `see` all of them, then `apply` to each in the same order.
 * What it keeps is one note for each different finding and the addresses of the pages, so memory does not grow with pages times findings.
 *
 * The finding stays at the first of its pages, with all `pages` and the number of `places`. On the others it is left out and named under `elsewhere`;
 * the result of the rule stays what it was, since the page has the flaw.
 */
export class Templates {
  readonly #site: string
  readonly #pages: string[] = []
  readonly #seen = new Map<string, Seen>()

  /** `site`: the address where the site begins. */
  constructor(site: string) {
    this.#site = site
  }

  see({path, outcomes}: FileEntry): void {
    const page = this.#pages.push(path) - 1
    for (const {findings} of outcomes) {
      for (const {template} of findings) {
        if (template === undefined) continue
        const seen = this.#seen.get(template)
        if (seen) note(seen, page)
        else this.#seen.set(template, {runs: [[page, page]], places: 1})
      }
    }
  }

  /** Was this found on any page? */
  has(template: string): boolean {
    return this.#seen.has(template)
  }

  /** The entry as it goes in the report of the site. */
  apply(entry: FileEntry): FileEntry {
    return {...entry, site: this.#site, outcomes: entry.outcomes.map((outcome) => this.#once(outcome, entry.path))}
  }

  #once(outcome: OutcomeEntry, path: string): OutcomeEntry {
    const told = new Set<string>()
    const elsewhere = new Map<string, ElsewhereEntry>()
    const findings = outcome.findings.flatMap((finding): readonly FindingEntry[] => {
      const {template, area, selector, line} = finding
      const seen = template === undefined ? undefined : this.#seen.get(template)
      if (template === undefined || !seen || !isOnMore(seen)) return [finding]
      const first = this.#pages[seen.runs[0]?.[0] ?? 0] ?? ''
      if (first === path) {
        if (told.has(template)) return []
        told.add(template)
        return [{...finding, pages: this.#pagesOf(seen), places: seen.places}]
      }
      const before = elsewhere.get(template)
      if (before) elsewhere.set(template, {...before, count: before.count + 1})
      else elsewhere.set(template, {template, page: first, count: 1, ...(area && {area}), ...(selector !== undefined && {selector}), ...(line !== undefined && {line})})
      return []
    })
    return {...outcome, findings, ...(elsewhere.size > 0 && {elsewhere: [...elsewhere.values()]})}
  }

  #pagesOf({runs}: Seen): readonly string[] {
    return runs.flatMap(([from, to]) => this.#pages.slice(from, to + 1))
  }
}

function note(seen: Seen, page: number): void {
  seen.places++
  const last = seen.runs.at(-1)
  if (!last || page > last[1] + 1) seen.runs.push([page, page])
  else if (page === last[1] + 1) last[1] = page
}

function isOnMore({runs}: Seen): boolean {
  const [first] = runs
  return runs.length > 1 || (first !== undefined && first[1] > first[0])
}
