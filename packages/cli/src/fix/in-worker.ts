import {fixFile} from '@testpanel/core/engine'
import type {Document, Inflate, Problem, Report} from '@testpanel/core'
import {failure, readBytes} from '../files/open.ts'
import type {Fixed} from './protocol.ts'

/** Who makes the changes that Word and LibreOffice show. */
const author = 'Testpanel'

/** Fixes a file within a worker: the file is not to be trusted, and the thread can be ended. `date`: of the changes, ISO 8601. */
export async function fixInWorker(path: string, date: string, check: (document: Document) => Report, inflate: Inflate): Promise<Fixed | Problem> {
  try {
    const bytes = readBytes(path)
    if (!(bytes instanceof Uint8Array)) return bytes
    const done = await fixFile({path, bytes, inflate}, check, {author, date})
    if (typeof done === 'string') return {bytes: undefined, format: '', fixes: [], passages: [], left: [], refused: done}
    if ('id' in done) return done
    const {fixes, passages, left, after: {format}} = done
    return {bytes: fixes.length > 0 ? done.bytes : undefined, format, fixes, passages, left}
  } catch (error) {
    return failure('crashed', {reason: error instanceof Error ? error.message : String(error)})
  }
}
