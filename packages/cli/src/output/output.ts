import {open, rename, rm} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {once} from 'node:events'

/** Where a report goes. */
export interface Output {
  /** Waits until there is room for more. */
  write(text: string): Promise<void>
  /** All of the report has arrived. */
  finish(): Promise<void>
  /** The report is not complete: nothing of it stays. */
  discard(): Promise<void>
}

/** The screen, or what the output is piped into. */
export const screen: Output = {
  async write(text) {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  finish: async () => {},
  discard: async () => {}
}

/** The report can't be saved: the disk is full, or the folder is not there. */
export class OutputError extends Error {
  readonly path: string

  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** A file. It gets its name when the report is complete, so that there is never half a report. */
export async function fileOutput(path: string): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const orFail = <T>(done: Promise<T>): Promise<T> => done.catch((error: unknown) => Promise.reject(new OutputError(path, error instanceof Error ? error.message : String(error))))
  const file = await orFail(open(draft, 'wx'))
  return {
    async write(text) {
      await orFail(file.write(text))
    },
    async finish() {
      await orFail(file.close())
      await orFail(rename(draft, path))
    },
    async discard() {
      await file.close().catch(() => {})
      await rm(draft, {force: true})
    }
  }
}
