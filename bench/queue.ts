// A site checked by two computers, one of which is killed midway: `sudo node bench/queue.ts [pages]`. Each has a network of its own (Linux), as has the site;
// the database (PostgreSQL) stands between them. Prints who did what, and whether the report has each page once.
import {spawn, type ChildProcessByStdio} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import type {Readable} from 'node:stream'
import {setTimeout as delay} from 'node:timers/promises'
import {ask, Postgres} from '../packages/web/test/queue/postgres.ts'
import {makeNetworks} from './queue-networks.ts'
import {testpanel} from './run.ts'

/** A program of which what it writes is read here, and what it complains of is shown. */
type Child = ChildProcessByStdio<null, Readable, null>

const pages = Number(process.argv[2] ?? '60')
const networks = makeNetworks()
const postgres = new Postgres(networks.here)
const children: Child[] = []
const log: string[] = []
try {
  await postgres.make()
  const database = await postgres.database()
  const server = start('site', [process.execPath, '--disable-warning=ExperimentalWarning', 'bench/queue-site.ts', networks.addressOf('site'), String(pages)])
  const lines = createInterface({input: server.stdout})
  await once(lines, 'line')
  lines.on('line', (line) => log.push(line))
  const command = [testpanel, 'check', `http://${networks.addressOf('site')}/`, '--site', '--max-pages', String(pages), '--queue', database, '--format', 'jsonl', '--fail-on', 'never']
  const began = performance.now()
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`
  const lead = start('lead', command)
  const report = textOf(lead)
  const worker = start('worker', [...command, '--worker'])
  const ended = once(lead, 'close').then(([code]: (number | null)[]) => code)
  const killed = await Promise.race([until(database, pages * 0.4), ended.then((code) => Promise.reject(new Error(`the lead ended with ${code}`)))])
  worker.kill('SIGKILL')
  console.log(`${seconds()}: ${killed} of ${pages} pages done; the worker is killed with SIGKILL, with ${await inHand(database)} pages in hand at both computers`)
  const code = await ended
  const paths = (await report).trim().split('\n').flatMap((line) => (JSON.parse(line) as {path?: string}).path ?? [])
  const asked = (who: 'lead' | 'worker'): ReadonlySet<string> => new Set(log.filter((line) => line.startsWith(`${networks.addressOf(who)} `) && /\.html$|\/$/.test(line)).map((line) => line.split(' ')[1] ?? ''))
  const [byLead, byWorker] = [asked('lead'), asked('worker')]
  const twice = [...byWorker].filter((path) => byLead.has(path)).length
  console.log(`${seconds()}: the report is there (exit ${code}): ${paths.length} addresses, ${new Set(paths).size} different ones`)
  console.log(`asked of the site: ${byLead.size} pages by the lead, ${byWorker.size} by the worker, ${twice} by both`)
  console.log(`left in the database: ${(await ask(database, 'SELECT count(*)::int AS n FROM testpanel.page'))[0]?.['n']} pages, ${(await ask(database, 'SELECT count(*)::int AS n FROM testpanel_boss.job'))[0]?.['n']} jobs`)
} finally {
  for (const child of children) child.kill('SIGKILL')
  await postgres.remove()
  networks.remove()
}

function start(who: 'site' | 'lead' | 'worker', command: readonly string[]): Child {
  const [program = '', ...args] = [...networks.within(who), ...command]
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit']})
  children.push(child)
  return child
}

async function textOf({stdout}: Child): Promise<string> {
  let text = ''
  for await (const part of stdout) text += String(part)
  return text
}

/** Waits until so many pages are done. Gives how many are. */
async function until(database: string, wanted: number): Promise<number> {
  for (;;) {
    const done = await ask(database, 'SELECT done FROM testpanel.crawl').then((rows) => Number(rows[0]?.['done'] ?? 0), () => 0)
    if (done >= wanted) return done
    await delay(200)
  }
}

async function inHand(database: string): Promise<unknown> {
  return (await ask(database, "SELECT count(*)::int AS n FROM testpanel_boss.job WHERE state = 'active'"))[0]?.['n']
}
