import {closeSync, existsSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {onStop} from '../stop.ts'

/** The name of the copy beside a file: `brief.verbeterd.docx`. */
export function copyName(path: string): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}.verbeterd${extension}`)
}

/** Whether something is there already, so that no copy may be made. */
export function isTaken(path: string): boolean {
  return existsSync(path)
}

/** Saves a copy where nothing is. Throws when something is there after all, or when it can't be saved; then nothing stays of it. */
export function saveCopy(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx')
  let isDone = false
  const remove = (): void => {
    if (!isDone) rmSync(path, {force: true})
  }
  onStop(async () => remove())
  try {
    writeFileSync(file, bytes)
    isDone = true
  } finally {
    closeSync(file)
    remove()
  }
}
