import {cpSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {median, repository, run, testpanel, type Run} from './run.ts'

const home = join(repository, 'bench/peers')
const bin = (name: string): string => join(home, 'node_modules/.bin', name)

/** Whole processes over the same Markdown letters, one after the other, three rounds; rows for the table, as ratios to Testpanel. */
export async function peers(letters: string): Promise<readonly string[]> {
  if (!existsSync(bin('textlint'))) await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {cwd: home})
  cpSync(join(home, 'remarkrc.mjs'), join(home, '.remarkrc.mjs'))
  const jobs: readonly (readonly [name: string, job: () => Promise<Run>])[] = [
    ['Testpanel, its ten rules', () => run(testpanel, ['check', letters, '--format', 'jsonl', '--fail-on', 'never'])],
    ['textlint, five rules', () => run(bin('textlint'), ['--config', join(home, 'textlintrc.json'), '--format', 'json', `${letters}/*.md`], {cwd: home})],
    ['retext readability, simplify and passive in remark', () => run(bin('remark'), ['--rc-path', join(home, '.remarkrc.mjs'), '--no-stdout', letters], {cwd: home})]
  ]
  const times = new Map<string, number[]>(jobs.map(([name]) => [name, []]))
  for (let round = 0; round < 3; round++) {
    for (const [name, job] of jobs) {
      const {ms, code, output} = await job()
      if (code === null || code > 1 || !output.includes('brief-0199')) throw new Error(`${name} ended with ${code}: ${output.slice(0, 500)}`)
      times.get(name)?.push(ms)
    }
  }
  const own = median(times.get(jobs[0]?.[0] ?? '') ?? [])
  return jobs.map(([name]) => {
    const ms = median(times.get(name) ?? [])
    return `| 200 two-page md letters, whole process, median of 3: ${name} | ${(ms / 1000).toFixed(2)} s, ${(ms / own).toFixed(1)} × |`
  })
}
