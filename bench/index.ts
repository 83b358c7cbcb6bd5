// Measures what BENCHMARKS.md reports and prints it as a Markdown table: `pnpm bench`, or `pnpm bench peers` for the peers too.
// `pnpm bench web-peers [pages]` shows web pages to other checkers instead.
// Run it on a quiet machine. Timings belong here, never in tests.
import {mkdtempSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {unseenLetters} from './check.ts'
import {writeLetters} from './letters.ts'
import {peers} from './peers.ts'
import {median, run, testpanel} from './run.ts'
import {webPeers} from './web-peers.ts'

const [what, count = '50'] = process.argv.slice(2)
const rows = what === 'web-peers' ? await webPeers(Number(count)) : await letters()
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores\n\n| what | figure |\n| --- | --- |\n${rows.join('\n')}`)

async function letters(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'testpanel-bench-'))
  try {
    await writeLetters(join(folder, 'docx'), 1000, 'docx')
    const rows = [await wholeProcess(join(folder, 'docx/brief-0000.docx')), ...unseenLetters(), ...(await thousand(join(folder, 'docx')))]
    if (what !== 'peers') return rows
    await writeLetters(join(folder, 'md'), 200, 'md')
    return [...rows, ...(await peers(join(folder, 'md')))]
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function wholeProcess(file: string): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < 21; i++) times.push((await run(testpanel, ['check', file, '--fail-on', 'never'])).ms)
  return `| \`testpanel check\` of a two-page docx, whole process, median of 21 | ${Math.round(median(times))} ms (slowest ${Math.round(Math.max(...times))}) |`
}

async function thousand(letters: string): Promise<readonly string[]> {
  const {ms, memory, code} = await run(testpanel, ['check', letters, '--format', 'jsonl', '--fail-on', 'never'], {sample: 100})
  if (code !== 0) throw new Error(`testpanel ended with ${code}`)
  const half = Math.floor(memory.length / 2)
  return [
    `| 1,000 two-page docx letters, whole process | ${Math.round(1_000_000 / ms)} a second (${(ms / 1000).toFixed(1)} s) |`,
    `| memory on the way: highest in the first half, in the second half | ${Math.max(...memory.slice(0, half))} MB, ${Math.max(...memory.slice(half))} MB |`
  ]
}
