import module from 'node:module'
import {workerData} from 'node:worker_threads'
import type {Setup} from './protocol.ts'

// A worker does not share the compile cache of the main thread: it asks for the same one, before it loads the readers and rules.
const {compileCache} = workerData as Setup
if (compileCache !== undefined) module.enableCompileCache(compileCache)
await import('./worker.ts')
