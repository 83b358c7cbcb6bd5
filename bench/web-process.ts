import {execFileSync, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {repository} from './run.ts'

/** What a command and all processes that it started used. */
export interface Used {
  readonly code: number | null
  readonly output: string
  readonly seconds: number
  readonly cpuSeconds: number
  /** MB of all processes together, twice a second. Memory that they share is counted once (proportional set size). */
  readonly megabytes: readonly number[]
}

/** Runs a command to its end and looks at its processes meanwhile (Linux). */
export async function watch(command: string, args: readonly string[], cwd = repository): Promise<Used> {
  const path = [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const start = performance.now()
  const child = spawn(command, args, {cwd, env: {...process.env, PATH: path}, stdio: ['ignore', 'pipe', 'ignore']})
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  const cpu = new Map<number, number>()
  const megabytes: number[] = []
  const timer = setInterval(() => {
    const own = treeOf(child.pid ?? 0)
    megabytes.push(Math.round([...own].reduce((sum, one) => sum + pssOf(one), 0) / 1024))
    for (const pid of own) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuOf(pid)))
  }, 500)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(timer)
  return {code, output, megabytes, seconds: (performance.now() - start) / 1000, cpuSeconds: [...cpu.values()].reduce((sum, one) => sum + one, 0)}
}

/** A process and all that it started. */
function treeOf(pid: number): ReadonlySet<number> {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], {encoding: 'utf8'}).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const own = new Set([pid])
  for (let before = 0; before !== own.size; ) {
    before = own.size
    for (const [child = 0, parent = 0] of rows) if (own.has(parent)) own.add(child)
  }
  return own
}

/** Seconds of processor that a process has used. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/** Proportional set size in KB. */
function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
