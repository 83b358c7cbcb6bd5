import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'

export const repository: string = join(import.meta.dirname, '..')
export const testpanel: string = join(repository, 'node_modules/.bin/testpanel')

/** One run of a command: wall time in ms, the highest memory of its process tree in MB over time, and how it ended. */
export interface Run {
  readonly ms: number
  readonly code: number | null
  readonly memory: readonly number[]
  readonly output: string
}

/** Runs a command to its end; `sample` looks at its memory that often (ms), 0 never. */
export function run(command: string, args: readonly string[], {cwd = repository, sample = 0, env = {}} = {}): Promise<Run> {
  const path = [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, {cwd, env: {...process.env, PATH: path, NO_COLOR: '1', ...env}, stdio: ['ignore', 'pipe', 'pipe']})
    const memory: number[] = []
    const timer = sample > 0 ? setInterval(() => memory.push(residentMegabytes(child.pid ?? 0)), sample) : undefined
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ms: performance.now() - start, code, memory, output: Buffer.concat(chunks).toString()})
    })
  })
}

/** Resident memory of a process on Linux; 0 where that can't be read. */
function residentMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
