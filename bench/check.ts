// Measures a check in a warm process on letters that differ: `node --conditions=source bench/check.ts`. Each letter of the fixtures is checked by a process that
// has checked all the others many times but never that one, so nothing is remembered of it but words that it shares with them, as in real work.
import {spawnSync} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {check, formatOf, read, rules, settingsFor} from '@testpanel/core'
import {model} from '../packages/core/test/model.ts'
import {median, repository} from './run.ts'

const folder = join(repository, 'fixtures/brieven')
/** Rounds over the other letters before the one that counts: the program is compiled then. */
const warm = 25

/** What one process measured: ms for 500 words of the letter, the first time and on average of the ten times after it. */
interface Timing { readonly first: number; readonly again: number }

/** Rows for the table: reading the bytes, all rules of the preset and the verdict, by 500 words. */
export function unseenLetters(): readonly string[] {
  const found = readdirSync(folder).filter((name) => formatOf(name)).map((name): Timing => {
    const {stdout, stderr} = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {encoding: 'utf8'})
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as Timing
  })
  const row = (what: string, figures: readonly number[]): string =>
    `| ${what}, by 500 words, median of ${figures.length} letters | ${median(figures).toFixed(1)} ms (${Math.min(...figures).toFixed(1)}–${Math.max(...figures).toFixed(1)}) |`
  return [
    row('read and checked in a warm process, a letter not seen before', found.map(({first}) => first)),
    row('the same, seen before', found.map(({again}) => again))
  ]
}

async function timing(letter: string): Promise<Timing> {
  const letters = readdirSync(folder).filter((name) => formatOf(name)).map((name) => ({name, bytes: readFileSync(join(folder, name))}))
  const full = async ({name, bytes}: (typeof letters)[number]): Promise<number> => {
    const document = await read({path: name, bytes})
    return check(document, settingsFor(rules, {format: document.format, today: '2026-11-22'}), {model}).level.words
  }
  for (let round = 0; round < warm; round++) for (const other of letters) if (other.name !== letter) await full(other)
  const own = letters.find(({name}) => name === letter)
  if (!own) throw new Error(`There is no letter ${letter}.`)
  const timed = async (times: number): Promise<number> => {
    const start = performance.now()
    let words = 0
    for (let time = 0; time < times; time++) words += await full(own)
    return (performance.now() - start) / words * 500
  }
  return {first: await timed(1), again: await timed(10)}
}

if (process.argv[1] === import.meta.filename) {
  const [letter] = process.argv.slice(2)
  console.log(letter === undefined ? unseenLetters().join('\n') : JSON.stringify(await timing(letter)))
}
