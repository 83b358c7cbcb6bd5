import {execFileSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {enginesOf} from '@testpanel/core/engine'
import {repository, run, testpanel} from './run.ts'
import {watch, type Used} from './web-process.ts'
import {openSite, type Site} from './web-site.ts'

const home = join(repository, 'bench/web-peers')
const bin = (name: string): string => join(home, 'node_modules/.bin', name)
const chromium = process.env['CHROMIUM'] ?? find('chromium')
const chromedriver = process.env['CHROMEDRIVER'] ?? find('chromedriver')

/** Something wrong on a page: an element of it, by its start tag, and axe's rule. */
interface Wrong {
  readonly page: string
  readonly rule: string
  readonly tag: string
}

interface Peer {
  readonly name: string
  run(site: Site): Promise<Used>
  /** What it is sure of. */
  wrongs(output: string): readonly Wrong[]
}

const peers: readonly Peer[] = [
  {
    name: 'pa11y-ci 4.1.1 with axe',
    run(site) {
      const config = join(site.folder, 'pa11yci.json')
      writeFileSync(config, JSON.stringify({defaults: {runners: ['axe'], timeout: 120_000, includeWarnings: true, includeNotices: true, chromeLaunchConfig: {executablePath: chromium, args: ['--no-sandbox']}}, urls: site.urls}))
      return watch(bin('pa11y-ci'), ['--config', config, '--json'])
    },
    wrongs: (output) => Object.entries(JSON.parse(output).results as Record<string, readonly Issue[]>).flatMap(([page, issues]) => issues.flatMap(({code, context, runnerExtras, message = ''}) => (runnerExtras?.needsFurtherReview ? [] : code ? [{page, rule: code, tag: tagOf(context ?? '')}] : [{page, rule: message, tag: ''}])))
  },
  {
    name: '@axe-core/cli 4.13.0',
    run: (site) => watch(bin('axe'), [...site.urls, '--stdout', '--chromedriver-path', chromedriver, '--chrome-path', chromium, '--chrome-options', 'no-sandbox,headless']),
    wrongs: (output) => (JSON.parse(output) as readonly AxeResult[]).flatMap(({url, violations}) => violations.flatMap(({id, nodes}) => nodes.map(({html}) => ({page: url, rule: id, tag: tagOf(html)}))))
  }
]

interface Issue {
  readonly code?: string
  readonly context?: string
  readonly message?: string
  readonly runnerExtras?: {readonly needsFurtherReview?: boolean}
}

interface AxeResult {
  readonly url: string
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]
}

interface Report {
  readonly rules: Readonly<Record<string, unknown>>
  readonly files: readonly {readonly path: string; readonly outcomes: readonly {readonly ruleId: string; readonly findings: readonly {readonly unsure: boolean; readonly data: Readonly<Record<string, unknown>>}[]}[]}[]
}

/** Whole processes over the same pages, one after the other: seconds, and what each finds that Testpanel does not. Rows for the table. */
export async function webPeers(pages: number): Promise<readonly string[]> {
  if (!existsSync(bin('pa11y-ci'))) await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {cwd: home})
  const site = await openSite(pages)
  try {
    const own = await watch(testpanel, ['check', ...site.urls, '--preset', 'alles', '--format', 'json', '--fail-on', 'never'])
    if (own.code !== 0) throw new Error(`Testpanel ended with ${own.code}: ${own.output.slice(0, 500)}`)
    const report = JSON.parse(own.output) as Report
    const rows = [row('Testpanel, preset alles, language too', own, own, ours(report))]
    for (const peer of peers) {
      const used = await peer.run(site)
      const wrongs = peer.wrongs(used.output)
      const missing = without(wrongs, report)
      rows.push(row(peer.name, used, own, `${wrongs.length} findings; not found by Testpanel: ${missing.length}${tellRules(missing)}`))
    }
    return rows
  } finally {
    site.close()
  }
}

function row(name: string, {seconds, cpuSeconds, megabytes}: Used, own: Used, found: string): string {
  return `| ${name} | ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, at most ${Math.max(...megabytes)} MB | ${(seconds / own.seconds).toFixed(2)} × | ${found} |`
}

function ours({files}: Report): string {
  const sure = files.flatMap(({outcomes}) => outcomes.flatMap(({findings}) => findings.filter(({unsure}) => !unsure)))
  const ofElements = sure.filter(({data}) => 'element' in data)
  return `${sure.length} findings that are sure, ${ofElements.length} of them about accessibility`
}

/** What Testpanel says nothing of, or is less sure of. One finding of ours answers one of theirs. */
function without(wrongs: readonly Wrong[], {rules, files}: Report): readonly Wrong[] {
  const names = new Map(Object.keys(rules).flatMap((id) => [...enginesOf([id])].map((engine) => [engine, id])))
  const found = new Map<string, number>()
  for (const {path, outcomes} of files) {
    for (const {ruleId, findings} of outcomes) {
      for (const {data} of findings.filter(({unsure}) => !unsure)) {
        const key = `${path} ${ruleId} ${tagOf(String(data['element'] ?? ''))}`
        found.set(key, (found.get(key) ?? 0) + 1)
      }
    }
  }
  return wrongs.filter(({page, rule, tag}) => {
    const key = `${page} ${names.get(`axe:${rule}`)} ${tag}`
    const left = found.get(key) ?? 0
    found.set(key, left - 1)
    return left <= 0
  })
}

/** The start tag alone, as far as all three give it. */
function tagOf(html: string): string {
  return (/^<[^>]*/.exec(html)?.[0] ?? '').replace(/[\s/]+$/, '').slice(0, 120)
}

function tellRules(wrongs: readonly Wrong[]): string {
  const byRule = Map.groupBy(wrongs, ({rule}) => rule)
  return wrongs.length === 0 ? '' : ` (${[...byRule].map(([rule, ones]) => `${rule} ${ones.length}: ${ones[0]?.tag}`).join('; ')})`
}

function find(name: string): string {
  try {
    return execFileSync('which', [name], {encoding: 'utf8'}).trim()
  } catch {
    throw new Error(`No ${name} on the path. Debian: apt-get install chromium chromium-driver.`)
  }
}
