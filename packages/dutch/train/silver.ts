import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {readConllu} from './conllu.ts'

// Lets Frog (Debian packages frog and frogdata) tag and parse the treebanks' words and the open texts, for main.ts to learn from. About twenty minutes on one core.
const here = import.meta.dirname
const {values: {data, out}} = parseArgs({options: {
  data: {type: 'string', default: `${here}/../../../../shared/data`},
  out: {type: 'string', default: `${here}/../../../.cache/dutch/frog`}
}})
mkdirSync(out, {recursive: true})

for (const name of ['lassy-dev', 'lassy-test', 'alpino-train-4b8df79', 'lassy-train-2017', 'alpino-dev'])
  frog(name, readConllu(`${data}/ud/${name}.conllu`).map(({words}) => words.map((word) => word.replaceAll(' ', '_')).join(' ')).join('\n'), ['--skip=tlanc', '-n'])
frog('text', openTexts().join('\n\n'), ['--skip=lanc'])

/** Both sides of the pairs, each text once. */
function openTexts(): string[] {
  const lines = ['amsterdam-pairs.dev', 'leesplank-pairs'].flatMap((name) => readFileSync(`${data}/pairs/${name}.jsonl`, 'utf8').trim().split('\n'))
  const texts = lines.flatMap((line) => {
    const {complex, simple} = JSON.parse(line) as {complex: string; simple: string}
    return [complex, simple].map((text) => text.split(/\s+/).join(' ').trim())
  })
  return [...new Set(texts)].filter(Boolean)
}

function frog(name: string, text: string, options: readonly string[]): void {
  const [input, output] = [`${out}/${name}.txt`, `${out}/${name}.frog`]
  if (existsSync(output)) return
  writeFileSync(input, `${text}\n`)
  const {status, stdout, stderr, error} = spawnSync('frog', [...options, '--threads=1', '-t', input], {encoding: 'utf8', maxBuffer: 2 ** 30})
  if (status !== 0) throw new Error(`Frog did not finish ${name}: ${error?.message ?? stderr.slice(-500)}`)
  writeFileSync(`${output}.part`, stdout)
  renameSync(`${output}.part`, output)
}
