// Web pages in a real browser: `node bench/web.ts [pages]`. Serves pages as a municipality has them and checks them all with one command.
import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {writePages} from './pages.ts'
import {testpanel} from './run.ts'

const count = Number(process.argv[2] ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'testpanel-bench-'))
const names = writePages(folder, count)
const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml'}
const server = createServer(({url = ''}, response) => {
  const name = url.split('?')[0]?.slice(1) ?? ''
  try {
    const body = readFileSync(join(folder, name))
    response.writeHead(200, {'content-type': types[extname(name)] ?? 'application/octet-stream', 'cache-control': 'max-age=600'}).end(body)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

for (const preset of ['wcag', 'alles']) {
  const memory: number[] = []
  const start = performance.now()
  const child = spawn(testpanel, ['check', ...names.map((name) => `${origin}/${name}`), '--preset', preset, '--format', 'json', '--fail-on', 'never'], {stdio: ['ignore', 'pipe', 'inherit']})
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  const cpu = new Map<number, number>()
  const timer = setInterval(() => {
    const own = treeOf(child.pid ?? 0)
    memory.push(memoryOf(own))
    for (const pid of own) cpu.set(pid, Math.max(cpu.get(pid) ?? 0, cpuOf(pid)))
  }, 500)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - start) / 1000
  const half = memory.length >> 1
  const {summary} = JSON.parse(out)
  console.log(JSON.stringify({preset, pages: count, code, seconds: +seconds.toFixed(1), pagesPerSecond: +(count / seconds).toFixed(2), cpuSeconds: +[...cpu.values()].reduce((sum, one) => sum + one, 0).toFixed(1), megabytes: {firstHalf: Math.max(...memory.slice(0, half)), secondHalf: Math.max(...memory.slice(half))}, findings: summary.findings, notChecked: summary.notChecked}))
}
server.close()
rmSync(folder, {recursive: true})

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

/** MB of processes; memory that they share is counted once (proportional set size). */
function memoryOf(own: ReadonlySet<number>): number {
  return Math.round([...own].reduce((sum, one) => sum + pssOf(one), 0) / 1024)
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

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
