import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

const program = fileURLToPath(new URL('crawler.ts', import.meta.url))

/** A process that works on a crawl. */
export class Crawler {
  /** The addresses that it took. */
  readonly took: string[] = []
  /** What it reports in the end, when it leads. */
  readonly report: {readonly url: string; readonly result: {readonly by: string; readonly gaveUp?: boolean}}[] = []
  /** The exit status; null when it was killed. */
  readonly ended: Promise<number | null>
  readonly #process: ChildProcess
  #firstPage: (() => void) | undefined
  readonly #began = new Promise<void>((resolve) => (this.#firstPage = resolve))

  constructor(...values: readonly string[]) {
    this.#process = spawn(process.execPath, ['--conditions=source', program, ...values], {stdio: ['ignore', 'pipe', 'inherit']})
    const lines = createInterface({input: this.#process.stdout!})
    lines.on('line', (line) => this.#read(line))
    // Closed and not only ended: what it wrote has been read.
    this.ended = once(this.#process, 'close').then(([code]: (number | null)[]) => code ?? null)
    onTestFinished(() => this.kill())
  }

  /** Resolves when it has taken a page. */
  get began(): Promise<void> {
    return this.#began
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.ended
  }

  #read(line: string): void {
    if (line.startsWith('{')) this.report.push(JSON.parse(line) as (typeof this.report)[number])
    else this.took.push(line)
    this.#firstPage?.()
  }
}
