import type {Problem, Range} from '@testpanel/core'
import {read} from '@testpanel/core/engine'
import {parentPort, workerData} from 'node:worker_threads'
import {failure, readBytes} from '../files/open.ts'

/** The file that a worker must read: its name, where it is when that is not its name, or the file itself. */
export interface ToRead {
  readonly path: string
  readonly at?: string
  readonly bytes?: Uint8Array
}

/** The text of a document, with what could not be read. */
export interface DocumentText {
  readonly text: string
  /** Merge fields, placeholders and code. */
  readonly variables: readonly Range[]
  readonly problems: readonly Problem[]
}

// Untrusted documents are opened here: this thread has a memory limit and can be ended at any moment.
const {path, at, bytes = readBytes(at ?? path)} = workerData as ToRead
parentPort?.postMessage(bytes instanceof Uint8Array ? await textOf(bytes) : bytes)

async function textOf(bytes: Uint8Array): Promise<DocumentText | Problem> {
  try {
    const {text, variables, problems} = await read({path: at ?? path, bytes})
    return problems.find(({fatal}) => fatal) ?? {text, variables, problems}
  } catch (error) {
    return failure('crashed', {reason: error instanceof Error ? error.message : String(error)})
  }
}
