// Measures the tagger and parser and prints Markdown rows: `node --conditions=source bench/parse.ts`, with `--short` without the 10 MB. Words per second
// are on one core, load time is of the model alone, and the size is of all that the package `@testpanel/dutch` ships. Run it on a quiet machine, built.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {spawnSync} from 'node:child_process'
import {gzipSync} from 'node:zlib'
import {analyse, loadModel, parse, parseText} from '@testpanel/dutch'
import {read} from '@testpanel/core'
import {median, repository} from './run.ts'

const home = join(repository, 'packages/dutch')
const bytes = readFileSync(join(home, 'model/nl.bin'))
const letters = (await Promise.all(readdirSync(join(repository, 'fixtures/brieven')).filter((name) => name.endsWith('.md'))
  .map(async (name) => (await read({path: name, bytes: readFileSync(join(repository, 'fixtures/brieven', name))})).text))).join('\n\n')

row('load time of the model, first in a process, median of 9', `${median(Array.from({length: 9}, loadTime)).toFixed(0)} ms`)
row('everything shipped, gzipped one by one', `${(shipped().reduce((sum, path) => sum + gzipSync(readFileSync(path), {level: 9}).length, 0) / 1e6).toFixed(2)} MB (${shipped().length} files)`)
speed()
const lengths = process.argv.includes('--short') ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4, 1e5, 1e6, 1e7]
for (const length of lengths) longText(length)

function row(what: string, figure: string): void {
  console.log(`| ${what} | ${figure} |`)
}

/** In ms, in a process of its own: nothing is compiled yet. */
function loadTime(): number {
  const program = `import {readFileSync} from 'node:fs'; import {loadModel} from '@testpanel/dutch'; const start = performance.now(); loadModel(readFileSync('packages/dutch/model/nl.bin')); console.log(performance.now() - start)`
  return Number(spawnSync(process.execPath, ['--input-type=module', '--eval', program], {cwd: repository, encoding: 'utf8'}).stdout)
}

/** The files that `files` in package.json names: what a stranger downloads. */
function shipped(): readonly string[] {
  const {files} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {files: readonly string[]}
  return ['package.json', ...files].map((name) => join(home, name)).filter((path) => existsSync(path)).flatMap((path) =>
    statSync(path).isFile() ? [path] : readdirSync(path, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)))
}

/** Tagging and parsing alone, and the whole way from text to lemmas, over the letters of the fixtures; the median of five rounds after one. */
function speed(): void {
  const model = loadModel(bytes)
  const sentences = parse(model, letters).map(({words}) => words.map(({form}) => form))
  const count = sentences.reduce((sum, words) => sum + words.length, 0)
  const rate = (job: () => void): number => median(Array.from({length: 6}, () => {
    const start = performance.now()
    for (let times = 0; times < 5; times++) job()
    return 5 * count / (performance.now() - start) * 1000
  }).slice(1))
  row('tag and parse, words known, one core', `${Math.round(rate(() => sentences.forEach((words) => analyse(model, words))))} words/s`)
  row('from text to words, tags, trees and lemmas, one core', `${Math.round(rate(() => parse(model, letters)))} words/s`)
}

function longText(length: number): void {
  const model = loadModel(bytes), text = `${letters}\n\n`.repeat(Math.ceil(length / letters.length)).slice(0, length)
  const start = performance.now()
  let words = 0
  for (const sentence of parseText(model, text)) words += sentence.words.length
  const seconds = (performance.now() - start) / 1000
  row(`text of ${length.toLocaleString('en')} characters, ${words.toLocaleString('en')} words`, `${seconds.toFixed(seconds < 1 ? 3 : 1)} s, ${Math.round(seconds * 1e6 / words)} µs a word`)
}
