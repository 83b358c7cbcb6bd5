import type {Problem} from '@testpanel/core'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import {Converter, convertible} from '../convert/converter.ts'
import {failure} from '../files/open.ts'
import {resolvePath} from '../files/resolve.ts'
import {onStop} from '../stop.ts'
import type {DocumentText, ToRead} from './reader.ts'

// The text of a book fits in a fraction of this.
const megabytes = 1024

/** The text of any document that Testpanel reads, or why there is none. Old files are converted first. */
export async function documentText(path: string, seconds: number): Promise<DocumentText | Problem> {
  const found = (await resolvePath(path)) ?? path
  if (!convertible.includes(extname(path).toLowerCase())) return readInWorker({path: found}, seconds)
  const converter = new Converter(seconds)
  onStop(() => converter.stop())
  const at = await converter.convert(found)
  return typeof at === 'string' ? readInWorker({path, at}, seconds) : at
}

/** Reads a document in a thread that is ended when it takes too long or needs too much memory. */
export function readInWorker(toRead: ToRead, seconds: number): Promise<DocumentText | Problem> {
  const worker = new Worker(readerFile, {workerData: toRead, resourceLimits: {maxOldGenerationSizeMb: megabytes}})
  onStop(() => worker.terminate())
  const {promise, resolve} = Promise.withResolvers<DocumentText | Problem>()
  const timer = setTimeout(() => resolve(failure('too-slow', {seconds})), seconds * 1000)
  worker.on('message', (result: DocumentText | Problem) => resolve(result))
  worker.on('error', (error) => resolve('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? failure('too-much-memory') : failure('crashed', {reason: error.message})))
  worker.on('exit', () => resolve(failure('crashed', {reason: 'exit'})))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}

const readerFile = new URL(`./reader${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
