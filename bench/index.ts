// Measures what BENCHMARKS.md reports and prints it as a Markdown table: `pnpm bench`, or `pnpm bench -- peers` for the peers too.
// Run it on a quiet machine. Timings belong here, never in tests.
import {mkdtempSync, rmSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {unseenLetters} from './check.ts'
import {writeLetters} from './letters.ts'
import {peers} from './peers.ts'
import {median, run, testpanel} from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'testpanel-bench-'))
const rows: string[] = []
try {
  await writeLetters(join(folder, 'docx'), 1000, 'docx')
  const one = join(folder, 'docx/brief-0000.docx')
  await wholeProcess(one)
  rows.push(...unseenLetters())
  await thousand(join(folder, 'docx'))
  if (process.argv.includes('peers')) {
    await writeLetters(join(folder, 'md'), 200, 'md')
    rows.push(...(await peers(join(folder, 'md'))))
  }
} finally {
  rmSync(folder, {recursive: true})
}
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores\n\n| what | figure |\n| --- | --- |\n${rows.join('\n')}`)

async function wholeProcess(file: string): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < 21; i++) times.push((await run(testpanel, ['check', file, '--fail-on', 'never'])).ms)
  rows.push(`| \`testpanel check\` of a two-page docx, whole process, median of 21 | ${Math.round(median(times))} ms (slowest ${Math.round(Math.max(...times))}) |`)
}

async function thousand(letters: string): Promise<void> {
  const {ms, memory, code} = await run(testpanel, ['check', letters, '--format', 'jsonl', '--fail-on', 'never'], {sample: 100})
  if (code !== 0) throw new Error(`testpanel ended with ${code}`)
  const half = Math.floor(memory.length / 2)
  rows.push(`| 1,000 two-page docx letters, whole process | ${Math.round(1_000_000 / ms)} a second (${(ms / 1000).toFixed(1)} s) |`)
  rows.push(`| memory on the way: highest in the first half, in the second half | ${Math.max(...memory.slice(0, half))} MB, ${Math.max(...memory.slice(half))} MB |`)
}
