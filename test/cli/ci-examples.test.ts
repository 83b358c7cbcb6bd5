import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folder, longSentence, testpanel} from './testpanel.ts'

const root = join(import.meta.dirname, '..', '..')
const program = join(root, 'packages', 'cli', 'bin', 'testpanel.js')
const {name, version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))

interface Example {
  /** Shell commands of the example, in their order. */
  readonly commands: readonly string[]
  /** The folder with pages, as the example names it. */
  readonly pages: string
  /** Files that the example hands to the build server. */
  readonly handed: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

interface Step {
  readonly run?: string
  readonly bash?: string
  readonly uses?: string
  readonly publish?: string
  readonly with?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

function read<T>(file: string): T {
  return parse(readFileSync(join(root, 'docs/ci', file), 'utf8'), {strict: true, uniqueKeys: true}) as T
}

const examples: Readonly<Record<string, () => Example>> = {
  'GitHub Actions': () => {
    const {jobs, env} = read<{jobs: {testpanel: {steps: readonly Step[]}}; env: {PAGES: string}}>('github-actions.yml')
    const {steps} = jobs.testpanel
    return {commands: steps.flatMap(({run}) => run ?? []), pages: env.PAGES, handed: steps.flatMap((step) => step.with?.['sarif_file'] ?? step.with?.['path'] ?? []), env: {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'samenvatting'}}
  },
  'GitLab CI': () => {
    const {testpanel: job} = read<{testpanel: {before_script: string[]; script: string[]; variables: {PAGES: string}; artifacts: {paths: string[]; reports: Record<string, string>}}}>('gitlab-ci.yml')
    return {commands: [...job.before_script, ...job.script], pages: job.variables.PAGES, handed: [...job.artifacts.paths, ...Object.values(job.artifacts.reports)], env: {CI: 'true'}}
  },
  'Azure DevOps': () => {
    const {jobs, variables} = read<{jobs: readonly {steps: readonly Step[]}[]; variables: {pages: string}}>('azure-pipelines.yml')
    const steps = jobs.flatMap((job) => job.steps)
    return {commands: steps.flatMap(({bash}) => bash ?? []), pages: variables.pages, handed: steps.flatMap(({publish, inputs}) => publish ?? inputs?.['testResultsFiles'] ?? []), env: {TF_BUILD: 'True'}}
  }
}

const page = (text: string): string => `<!doctype html>\n<html lang="nl">\n<head><title>Parkeren</title></head>\n<body><main><h1>Parkeren</h1>\n<p>${text}</p></main></body></html>\n`

describe.runIf(process.platform !== 'win32').each(Object.entries(examples))('%s', (_, example) => {
  test('its commands do what it says, and make the files that it hands on', async () => {
    const {commands, pages, handed, env} = example()
    const cwd = folder({samenvatting: ''})
    mkdirSync(join(cwd, pages))
    writeFileSync(join(cwd, pages, 'index.html'), page(longSentence))
    // The command of docs/ci.md.
    expect((await testpanel(['baseline', `${pages}/`, '--reason', 'Stand bij de start'], {cwd})).code).toBe(0)
    const bin = folder()
    writeFileSync(join(bin, 'testpanel'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {mode: 0o755})
    const check = commands.find((command) => command.startsWith('testpanel check'))
    const run = (): {readonly status: number | null; readonly stdout: string; readonly stderr: string} =>
      spawnSync('bash', ['-e', '-c', check ?? ''], {cwd, encoding: 'utf8', env: {...process.env, ...env, PAGES: pages, PATH: `${bin}:${process.env['PATH']}`}})
    expect(run()).toMatchObject({status: 0})
    for (const file of handed) expect(existsSync(join(cwd, file)), file).toBe(true)
    writeFileSync(join(cwd, pages, 'index.html'), page(`${longSentence} ${longSentence.replace('kaart', 'pas')}`))
    const {status, stdout, stderr} = run()
    expect(status, stderr).toBe(1)
    expect(handed.filter((file) => !readFileSync(join(cwd, file), 'utf8').includes('Lange zin'))).toEqual(handed.filter((file) => file.endsWith('codequality.json')))
    if ('GITHUB_ACTIONS' in env) {
      expect(stdout).toMatch(/^::error file=site\/index\.html,line=\d+,.*title=Testpanel%3A Lange zin::/m)
      expect(readFileSync(join(cwd, 'samenvatting'), 'utf8')).toContain('Dit is nieuw sinds de nulmeting')
    }
  })

  test('it installs this version of Testpanel and runs no scripts of others', () => {
    expect(example().commands.filter((command) => command.includes('npm '))).toEqual([`npm install --global ${name}@${version} --ignore-scripts`])
  })
})

test('the guide names the examples that there are', () => {
  const guide = readFileSync(join(root, 'docs/ci.md'), 'utf8')
  expect([...guide.matchAll(/\]\(ci\/([^)]+)\)/g)].map(([, file]) => file)).toEqual(['github-actions.yml', 'gitlab-ci.yml', 'azure-pipelines.yml'])
})
