import type {Problem} from '@testpanel/core'
import type {FileEntry} from '@testpanel/core/report'
import {getCompileCacheDir} from 'node:module'
import {availableParallelism} from 'node:os'
import {dirname} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import type {Fixed} from '../fix/protocol.ts'
import {Member, type Limits, type Task} from './member.ts'
import type {FixJob, Job, Ready, Result, Setup} from './protocol.ts'

export interface PoolOptions extends Limits {
  /** The most workers at a time. */
  readonly workers?: number
}

// A worker takes longer to start than a few letters take to check.
const filesPerWorker = 8

/**
 * Workers that check and fix files. A worker that takes too long, needs too much memory or crashes costs only the file it had in hand:
 * another takes its place.
 */
export class Pool {
  /** What the first worker knows once it has loaded; rejects when it can't start at all. */
  readonly ready: Promise<Ready>
  readonly #setup: Setup
  readonly #limits: Limits
  readonly #most: number
  readonly #members = new Set<Member>()
  readonly #waiting: Task[] = []
  readonly #ready = Promise.withResolvers<Ready>()
  #wasReady = false
  #next = 0

  constructor(setup: Setup, {workers = Math.min(16, availableParallelism()), ...limits}: PoolOptions) {
    const cache = getCompileCacheDir()
    this.#setup = cache === undefined ? setup : {...setup, compileCache: dirname(cache)}
    this.#limits = limits
    this.#most = workers
    this.ready = this.#ready.promise
    this.ready.catch(() => {}) // Whoever awaits it gets the reason.
    // Reading a letter makes much short-lived data. With room for it a worker collects garbage less often: a fifth of the time of one letter.
    setFlagsFromString('--min-semi-space-size=16')
    this.#grow()
  }

  /** The entry of a file, or the reason why its check was ended. */
  check(job: Job): Promise<FileEntry | Problem> {
    return this.#give<FileEntry>(job)
  }

  /** The fixed copy of a file, or the reason why there is none. */
  fix(job: FixJob): Promise<Fixed | Problem> {
    return this.#give<Fixed>(job)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#members].map((member) => member.stop()))
  }

  /** A worker answers a job with a result of its kind. */
  #give<R extends Result>(job: Job | FixJob): Promise<R | Problem> {
    return new Promise((done) => {
      this.#waiting.push({id: this.#next++, job, done: done as (result: Result) => void})
      this.#share()
    })
  }

  #share(): void {
    for (const member of this.#members) {
      for (let task = member.hasRoom && this.#waiting.shift(); task; task = member.hasRoom && this.#waiting.shift()) member.take(task)
    }
    if (this.#waiting.length >= filesPerWorker * this.#members.size && this.#members.size < this.#most) this.#grow()
  }

  #grow(): void {
    this.#members.add(new Member(this.#setup, this.#limits, {
      onReady: (ready) => {
        this.#wasReady = true
        this.#ready.resolve(ready)
      },
      onFree: () => this.#share(),
      onEnd: (member, waiting, reason) => this.#replace(member, waiting, reason)
    }))
  }

  #replace(member: Member, waiting: readonly Task[], reason: Problem): void {
    this.#members.delete(member)
    this.#waiting.unshift(...waiting)
    if (!this.#wasReady) this.#ready.reject(new Error(String(reason.data['reason'] ?? reason.id)))
    else if (this.#waiting.length > 0) this.#share()
  }
}
