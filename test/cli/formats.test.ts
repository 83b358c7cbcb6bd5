import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import jsonld from 'jsonld'
import {expect, test} from 'vitest'
import {findBrowser} from '../../packages/web/src/browser/find.ts'
import {clean, fixtures, folder, longSentence, testpanel} from './testpanel.ts'

const multitool = join(import.meta.dirname, '../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool')

/** What Microsoft's validator has against a report; with the rules of GitHub. */
function verdicts(cwd: string, file: string): readonly string[] {
  chmodSync(multitool, 0o755)
  const {stdout, status} = spawnSync(multitool, ['validate', file, '--rule-kind', 'Sarif;Ghas', '--output', 'oordeel.sarif', '--log', 'ForceOverwrite'], {cwd, encoding: 'utf8'})
  expect(stdout).toContain('Analysis completed successfully.')
  expect(status).toBe(0)
  return [...new Set(stdout.split('\n').flatMap((line) => /: ((?:error|warning) \w+):/.exec(line)?.[1] ?? []))]
}

// The validator is a program for Linux, which is what CI runs on. Its one remark is that we name no site of our own.
test.runIf(process.platform === 'linux' && process.arch === 'x64')('sarif: Microsoft finds no error, for letters, pages and files that cannot be read', async () => {
  const cwd = folder({'een brief.txt': longSentence, 'kapot.docx': 'PK', 'leeg.txt': '', 'pagina.html': '<!doctype html><html lang="nl"><title>x</title><img src="a.png"><p>U krijgt {0} [een brief](1).</p></html>'})
  const {code} = await testpanel(['check', '.', join(fixtures, 'brieven'), 'weg.odt', '--format', 'sarif', '--preset', 'alles', '-o', 'uit.sarif'], {cwd})
  expect(code).toBe(2)
  expect(verdicts(cwd, 'uit.sarif')).toEqual(['warning SARIF2005'])
  const {runs: [run]} = JSON.parse(readFileSync(join(cwd, 'uit.sarif'), 'utf8'))
  expect(run.tool.driver.rules.every(({help}: {help?: {text: string}}) => help !== undefined && help.text.length > 100)).toBe(true)
  expect(run.results.length).toBeGreaterThan(300)
})

test('earl: it is JSON-LD, and the report tool of W3C finds the criterion', async () => {
  const cwd = folder({'pagina.html': '<!doctype html><html lang="nl"><head><title>Parkeren</title></head><body><main><h1>Parkeren</h1><img src="auto.png"><p>U krijgt een brief.</p></main></body></html>'})
  const {out} = await testpanel(['check', 'pagina.html', '--preset', 'wcag', '--format', 'earl'], {cwd})
  const framed = await jsonld.frame(JSON.parse(out), {'@context': {earl: 'http://www.w3.org/ns/earl#', WCAG21: 'http://www.w3.org/TR/WCAG21/#', id: '@id', test: 'earl:test', result: 'earl:result', outcome: 'earl:outcome'}, '@type': 'earl:Assertion'}, {omitGraph: false})
  const assertions = framed['@graph'] as unknown as readonly {test: {id: string}; result: {outcome: {id: string}}}[]
  expect(assertions.filter(({test: {id}}) => id === 'WCAG21:non-text-content').map(({result}) => result.outcome.id)).toEqual(['earl:failed'])
  expect(new Set(assertions.map(({result}) => result.outcome.id)).has('earl:passed')).toBe(true)
})

test('junit: one suite a file, and what cannot be read is an error', async () => {
  const cwd = folder({'fout.txt': longSentence, 'goed.txt': clean, 'leeg.txt': ''})
  const {code, out} = await testpanel(['check', '.', '--format', 'junit'], {cwd})
  expect(code).toBe(2)
  const suites = [...out.matchAll(/<testsuite name="([^"]*)" tests="\d+" failures="(\d+)" errors="(\d+)"/g)].map(([, name, failures, errors]) => ({name, failures, errors}))
  expect(suites.map(({name, failures, errors}) => [name, failures === '0', errors === '0'])).toEqual([['fout.txt', false, true], ['goed.txt', true, true], ['leeg.txt', true, false]])
})

test('names are seen from the root of the repository, wherever the run is', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, '.git'))
  mkdirSync(join(cwd, 'site'))
  writeFileSync(join(cwd, 'site', 'fout.txt'), longSentence)
  const first = async (env: Record<string, string>): Promise<string> => JSON.parse((await testpanel(['check', '.', '--format', 'gitlab'], {cwd: join(cwd, 'site'), env})).out)[0].location.path
  expect(await first({})).toBe('site/fout.txt')
  expect(await first({GITHUB_WORKSPACE: join(cwd, 'site')})).toBe('fout.txt')
  expect(await first({GITHUB_WORKSPACE: '/elders'})).toBe('site/fout.txt')
})

test('words of a letter are no commands for a build server', async () => {
  const cwd = folder({'fout.md': `Wij schrijven u.\n\n::error::x ${longSentence}\n\n##vso[task.complete result=Failed] ${longSentence}`})
  for (const [name, value] of [['GITHUB_ACTIONS', 'true'], ['TF_BUILD', 'True']] as const) {
    for (const format of ['pretty', 'markdown']) {
      const {out} = await testpanel(['check', 'fout.md', '--format', format], {cwd, env: {[name]: value}})
      expect(out).toContain('error::x')
      expect(out).not.toMatch(/^\s*::|##\[|##vso\[/im)
    }
  }
})

test('one run writes more than one report, and refuses two in one file', async () => {
  const cwd = folder({'fout.txt': longSentence, 'mijn.html': '<p>Van mij.</p>'})
  const {code, out, err} = await testpanel(['check', 'fout.txt', '--report', 'html=uit.html', '--report', 'sarif=uit.sarif'], {cwd})
  expect(code).toBe(1)
  expect(out).toContain('Samenvatting')
  expect(err).toBe('Het rapport staat in uit.html.\nHet rapport staat in uit.sarif.\n')
  expect(readFileSync(join(cwd, 'uit.html'), 'utf8')).toContain('Rapport van Testpanel')
  expect(JSON.parse(readFileSync(join(cwd, 'uit.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(await testpanel(['check', 'fout.txt', '--report', 'html=mijn.html'], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('mijn.html bestaat al')})
  expect(await testpanel(['check', 'fout.txt', '--report', 'html=a.html', '-o', './a.html'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('geen twee rapporten')})
  for (const wrong of ['html', 'htm=a.html', 'html=']) expect(await testpanel(['check', 'fout.txt', '--report', wrong], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('kan niet bij --report')})
  expect((await testpanel(['check', 'uit.html'], {cwd})).code).toBe(0)
})

test('markdown stays within a comment, and says what it leaves out', async () => {
  const cwd = folder({'lang.md': Array.from({length: 270}, (_, i) => `${i} ${longSentence}`).join('\n')})
  const {out} = await testpanel(['check', 'lang.md', '--format', 'markdown'], {cwd})
  expect(out.length).toBeLessThan(60_000)
  expect(out.slice(0, 2000)).toMatch(/\*\*Dit rapport is ingekort\. \d+ punten staan er niet in\./)
  expect(out).toContain('### Waarom, en wat kunt u doen?')
})

test.runIf(findBrowser() !== undefined)('html: pictures of what was found, also in a shadow tree; and the page itself is one that everybody can use', async () => {
  const cwd = folder({'pagina.html': `<!doctype html><html lang="nl"><head><title>Parkeren</title></head><body><main><h1>Parkeren</h1>
<img src="auto.png" width="200" height="80"><p>${longSentence}</p><div id="s"></div>
<script>document.getElementById('s').attachShadow({mode: 'open'}).innerHTML = '<img src="y.png" width="50" height="50">'</script></main></body></html>`})
  const run = (path: string, ...args: readonly string[]): ReturnType<typeof testpanel> => testpanel(['check', path, '--browser', ...args], {cwd})
  expect(await run('pagina.html', '--preset', 'alles', '--format', 'html', '-o', 'uit.html')).toMatchObject({code: 1})
  const html = readFileSync(join(cwd, 'uit.html'), 'utf8')
  expect(html).toMatch(/<code>body &gt; main &gt; img<\/code><\/p><p><img src="data:image\/jpeg;base64,/)
  expect(html).toMatch(/<code>#s &gt;&gt;&gt; img<\/code><\/p><p><img src="data:image\/jpeg;base64,/)
  const report = JSON.parse((await run('uit.html', '--preset', 'wcag', '--format', 'json')).out)
  expect(report.files[0].outcomes.flatMap(({findings}: {findings: {unsure: boolean; what: string}[]}) => findings.filter(({unsure}) => !unsure).map(({what}) => what))).toEqual([])
  expect(report.summary.notChecked).toBe(0)
})
