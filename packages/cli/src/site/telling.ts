import type {Problem} from '@testpanel/core'
import {withProblem, type FileEntry} from '@testpanel/core/report'
import type {Frontier, Kept, Robots, Survey} from '@testpanel/web/site'
import type {Checked} from '../commands/check-all.ts'
import type {Ready} from '../pool/protocol.ts'
import type {Words} from '../words/index.ts'
import {pdfEntry, withLinks} from './entry.ts'

/** What is known when a crawl is over. */
export interface Known {
  readonly frontier: Frontier<Kept<FileEntry>>
  readonly survey: Survey
  readonly robots: Robots
  readonly start: string
  readonly ready: Ready
  /** There was no time for the rest, or no browser for any of it. */
  readonly late: Problem | undefined
  /** There is one address. */
  readonly isAlone: boolean
}

/** Tells what a crawl found, address after address, as often as it is asked. Nothing of it is held in memory. */
export class Telling {
  readonly #known: Known
  #dead = 0

  constructor(known: Known) {
    this.#known = known
  }

  /** Every address that is worth saying something of, sorted: a page that is the same as another is that other. */
  async *all(): AsyncGenerator<Checked> {
    const {frontier, survey, late, start} = this.#known
    const pdfs = survey.pdfs[Symbol.iterator]()
    let pdf = pdfs.next()
    this.#dead = 0
    for await (const {url, result} of frontier.results()) {
      for (; !pdf.done && pdf.value < url; pdf = pdfs.next()) yield this.#told(pdfEntry(pdf.value, this.#known.ready))
      if (result?.entry !== undefined && !survey.isTold(url)) yield this.#told(this.#alone(result.entry))
      else if (!result && late && (late.id !== 'no-browser' || url === start)) yield {path: url, result: late}
    }
    for (; !pdf.done; pdf = pdfs.next()) yield this.#told(pdfEntry(pdf.value, this.#known.ready))
  }

  /** What a person should know besides. */
  notes(words: Words): readonly string[] {
    const {survey} = this.#known
    return [
      ...(survey.pdfs.length > 0 ? [words.sitePdfs(survey.pdfs.length)] : []),
      ...(this.#dead > 0 ? [words.siteDeadLinks(this.#dead)] : []),
      ...(survey.closed > 0 ? [words.siteClosed(survey.closed)] : [])
    ]
  }

  #told(entry: FileEntry): Checked {
    if (entry.problems.some(({id}) => id === 'dead-link')) this.#dead++
    return {path: entry.path, result: withLinks(entry, this.#known.survey.linksTo(entry.path), this.#known.ready)}
  }

  /** The start alone was looked at, since the site asked for that. */
  #alone(entry: FileEntry): FileEntry {
    const {start, robots, isAlone, ready: {lang}} = this.#known
    if (!isAlone || entry.path !== start || robots.allows(start)) return entry
    return withProblem(entry, 'robots-refuse', robots.failed === undefined ? {} : {status: robots.failed}, lang)
  }
}
