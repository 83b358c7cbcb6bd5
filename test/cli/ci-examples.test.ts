import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {parse} from 'yaml'
import {findBrowser} from '../../packages/web/src/browser/find.ts'
import {folder, longSentence} from './testpanel.ts'

const root = join(import.meta.dirname, '..', '..')
const {name, version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))

interface Job {
  /** Shell commands of the job, in their order. */
  readonly commands: readonly string[]
  /** Files that it hands to the build server. */
  readonly handed: readonly string[]
}

interface Example {
  /** For every change: the pages in the repository. */
  readonly change: Job
  /** For every night: the whole site. */
  readonly night: Job
  /** The folder with pages, as the example names it. */
  readonly pages: string
  readonly env: Readonly<Record<string, string>>
}

interface Step {
  readonly run?: string
  readonly bash?: string
  readonly publish?: string
  readonly with?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

function read<T>(file: string): T {
  return parse(readFileSync(join(root, 'docs/ci', file), 'utf8'), {strict: true, uniqueKeys: true}) as T
}

function jobOf(steps: readonly Step[]): Job {
  return {
    commands: steps.flatMap(({run, bash}) => run ?? bash ?? []),
    handed: steps.flatMap(({with: given, publish, inputs}) => given?.['sarif_file'] ?? given?.['path'] ?? publish ?? inputs?.['testResultsFiles'] ?? [])
  }
}

interface GitLabJob {
  readonly before_script: readonly string[]
  readonly script: readonly string[]
  readonly artifacts: {readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>>}
}

const examples: Readonly<Record<string, () => Example>> = {
  'GitHub Actions': () => {
    const {jobs, env} = read<{jobs: Record<'testpanel' | 'site', {steps: readonly Step[]}>; env: {PAGES: string}}>('github-actions.yml')
    return {change: jobOf(jobs.testpanel.steps), night: jobOf(jobs.site.steps), pages: env.PAGES, env: {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'samenvatting'}}
  },
  'GitLab CI': () => {
    const {testpanel: change, 'testpanel-site': night, variables} = read<Record<'testpanel' | 'testpanel-site', GitLabJob> & {variables: {PAGES: string}}>('gitlab-ci.yml')
    const job = ({before_script, script, artifacts}: GitLabJob): Job => ({commands: [...before_script, ...script], handed: [...artifacts.paths, ...Object.values(artifacts.reports)]})
    return {change: job(change), night: job(night), pages: variables.PAGES, env: {CI: 'true'}}
  },
  'Azure DevOps': () => {
    const {jobs: [change, night], variables} = read<{jobs: readonly {steps: readonly Step[]}[]; variables: {pages: string}}>('azure-pipelines.yml')
    return {change: jobOf(change?.steps ?? []), night: jobOf(night?.steps ?? []), pages: variables.pages, env: {TF_BUILD: 'True'}}
  }
}

const install = `npm install --global ${name}@${version} --ignore-scripts`
const page = (text: string, links = ''): string => `<!doctype html>\n<html lang="nl">\n<head><title>Parkeren</title></head>\n<body><nav>${links}</nav><main><h1>Parkeren</h1>\n<p>${text}</p></main></body></html>\n`
const placed = mkdtempSync(join(tmpdir(), 'testpanel-packed-'))
const bin = join(placed, 'prefix', 'bin')
afterAll(() => rmSync(placed, {recursive: true, force: true}), 60_000)

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of an example as the build server does, with the Testpanel that the example installed. */
function run(command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn('bash', ['-e', '-c', command], {cwd, env: {...process.env, ...env, PATH: `${bin}${delimiter}${process.env['PATH']}`}})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({status, stdout, stderr}))
  })
}

/** The command that checks, from the first word of a line on. */
function checkOf({commands}: Job): string {
  return commands.find((command) => command.startsWith('testpanel check')) ?? ''
}

describe.runIf(process.platform !== 'win32')('the examples', () => {
  // Testpanel as it will be published, put in an empty place by the command of the examples. Only the name is replaced by the packed files.
  beforeAll(async () => {
    const pnpm = join(root, '.tools/node_modules/.bin/pnpm')
    for (const one of ['dutch', 'core', 'web', 'cli']) {
      const packed = spawnSync(pnpm, ['pack', '--pack-destination', placed], {cwd: join(root, 'packages', one), encoding: 'utf8'})
      if (packed.status !== 0) throw new Error(packed.stderr)
    }
    const files = ['dutch', 'core', 'web', 'cli'].map((one) => join(placed, `testpanel-${one}-${version}.tgz`)).join(' ')
    const made = await run(install.replace(`${name}@${version}`, files), placed, {npm_config_prefix: join(placed, 'prefix'), npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false'})
    if (made.status !== 0) throw new Error(made.stderr)
  }, 300_000)

  test('they install this version of Testpanel and run no scripts of others', () => {
    const commands = Object.values(examples).flatMap((example) => [example().change, example().night].map((job) => job.commands.filter((command) => command.includes('npm '))))
    expect(commands).toEqual(Array.from({length: 6}, () => [install]))
  })

  describe.each(Object.entries(examples))('%s', (_, example) => {
    test('at a change: its commands do what it says, and make the files that it hands on', async () => {
      const {change, pages, env} = example()
      const cwd = folder({samenvatting: ''})
      mkdirSync(join(cwd, pages))
      writeFileSync(join(cwd, pages, 'index.html'), page(longSentence))
      // The command of docs/ci.md.
      expect(await run(`testpanel baseline ${pages}/ --preset b1-web,wcag21 --reason "Stand bij de start"`, cwd, env)).toMatchObject({status: 0})
      const again = (): Promise<Ran> => run(checkOf(change), cwd, {...env, PAGES: pages})
      expect(await again()).toMatchObject({status: 0})
      for (const file of change.handed) expect(existsSync(join(cwd, file)), file).toBe(true)
      writeFileSync(join(cwd, pages, 'index.html'), page(`${longSentence} ${longSentence.replace('kaart', 'pas')}`))
      const {status, stdout, stderr} = await again()
      expect(status, stderr).toBe(1)
      expect(change.handed.filter((file) => !readFileSync(join(cwd, file), 'utf8').includes('Lange zin'))).toEqual(change.handed.filter((file) => file.endsWith('codequality.json')))
      if ('GITHUB_ACTIONS' in env) {
        expect(stdout).toMatch(/^::error file=site\/index\.html,line=\d+,.*title=Testpanel%3A Lange zin::/m)
        expect(readFileSync(join(cwd, 'samenvatting'), 'utf8')).toContain('Dit is nieuw sinds de nulmeting')
      }
    })

    test.runIf(findBrowser() !== undefined)('at night: the whole site, and only what is new counts, also on a page that was added', async () => {
      const {night, env} = example()
      const links = '<a href="/">Begin</a> <a href="/twee">Twee</a>'
      const site = new Map([['/', page('U krijgt een brief.', links)], ['/twee', page(longSentence, links)]])
      const server = createServer(({url = ''}, response) => {
        response.writeHead(site.has(url) ? 200 : 404, {'content-type': 'text/html; charset=utf-8'}).end(site.get(url) ?? page('Weg.'))
      })
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void server.close())
      const SITE = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const cwd = folder({samenvatting: ''})
      // The command of docs/ci.md.
      expect(await run('testpanel baseline "$SITE" --site --preset b1-web,wcag21 -o testpanel-site.json', cwd, {...env, SITE})).toMatchObject({status: 0})
      site.set('/', page('U krijgt een brief.', `${links} <a href="/drie">Drie</a>`))
      site.set('/drie', page(longSentence, links))
      const again = (): Promise<Ran> => run(checkOf(night), cwd, {...env, SITE})
      const first = await again()
      expect(first.status, first.stderr).toBe(0)
      for (const file of night.handed) expect(existsSync(join(cwd, file)), file).toBe(true)
      site.set('/drie', page(longSentence.replace('kaart', 'pas'), links))
      const second = await again()
      expect(second.status, second.stderr).toBe(1)
      for (const file of night.handed) expect(readFileSync(join(cwd, file), 'utf8'), file).toContain('Lange zin')
    })
  })
})

test('the guide names the examples that there are', () => {
  const guide = readFileSync(join(root, 'docs/ci.md'), 'utf8')
  expect([...guide.matchAll(/\]\(ci\/([^)]+)\)/g)].map(([, file]) => file)).toEqual(['github-actions.yml', 'gitlab-ci.yml', 'azure-pipelines.yml'])
  expect(guide).toContain('testpanel baseline https://www.uwgemeente.nl/ --site --preset b1-web,wcag21 -o testpanel-site.json')
})
