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

/** A file. It gets its name when the report is complete, so that there is never half a report. */
export async function fileOutput(path: string): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const file = await open(draft, 'wx')
  return {
    async write(text) {
      await file.write(text)
    },
    async finish() {
      await file.close()
      await rename(draft, path)
    },
    async discard() {
      await file.close().catch(() => {})
      await rm(draft, {force: true})
    }
  }
}
