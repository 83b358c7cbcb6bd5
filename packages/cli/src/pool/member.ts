import type {Problem} from '@testpanel/core'
import {Worker} from 'node:worker_threads'
import {failure} from '../files/open.ts'
import type {FixJob, FromWorker, Job, Ready, Result, Setup, ToWorker} from './protocol.ts'

/** A file that waits for its result. */
export interface Task {
  readonly id: number
  readonly job: Job | FixJob
  readonly done: (result: Result) => void
}

/** What a worker may use for one file. */
export interface Limits {
  readonly seconds: number
  readonly megabytes: number
}

/** What a member tells its pool. */
export interface Pooled {
  onReady(ready: Ready): void
  /** The member can take another task. */
  onFree(): void
  /** The worker ended; `waiting` are the tasks it had not begun. */
  onEnd(member: Member, waiting: readonly Task[], reason: Problem): void
}

// One file in hand and one waiting, so that a worker never waits for the main thread.
const mostTasks = 2

/** One worker with its tasks. The first task has the time limit; when the worker ends, that file gets the reason. */
export class Member {
  readonly #worker: Worker
  readonly #limits: Limits
  readonly #pool: Pooled
  readonly #tasks: Task[] = []
  #isReady = false
  #timer: NodeJS.Timeout | undefined
  #reason: Problem | undefined

  constructor(setup: Setup, limits: Limits, pool: Pooled) {
    this.#limits = limits
    this.#pool = pool
    this.#worker = new Worker(workerFile, {workerData: setup, resourceLimits: {maxOldGenerationSizeMb: limits.megabytes}})
    this.#worker.on('message', (message: FromWorker) => this.#receive(message))
    this.#worker.on('error', (error) => (this.#reason ??= reasonOf(error)))
    this.#worker.on('exit', () => this.#end())
  }

  get hasRoom(): boolean {
    return this.#isReady && this.#reason === undefined && this.#tasks.length < mostTasks
  }

  take(task: Task): void {
    this.#tasks.push(task)
    this.#worker.postMessage({id: task.id, job: task.job} satisfies ToWorker)
    if (this.#tasks.length === 1) this.#startTimer()
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#worker.removeAllListeners()
    await this.#worker.terminate()
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.#isReady = true
      this.#pool.onReady(message)
    } else {
      clearTimeout(this.#timer)
      this.#tasks.shift()?.done(message.result)
      if (this.#tasks.length > 0) this.#startTimer()
    }
    this.#pool.onFree()
  }

  #startTimer(): void {
    const {seconds} = this.#limits
    this.#timer = setTimeout(() => {
      this.#reason = failure('too-slow', {seconds})
      void this.#worker.terminate()
    }, seconds * 1000)
  }

  #end(): void {
    clearTimeout(this.#timer)
    const reason = this.#reason ?? failure('crashed', {reason: 'exit'})
    const [begun, ...waiting] = this.#isReady ? this.#tasks : []
    begun?.done(reason)
    this.#pool.onEnd(this, waiting, reason)
  }
}

const workerFile = new URL(`./start${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

function reasonOf(error: unknown): Problem {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return failure('too-much-memory')
  return failure('crashed', {reason: error instanceof Error ? error.message : String(error)})
}
