import {mkdirSync, writeFileSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {findBrowser} from '../../packages/web/src/browser/find.ts'
import {entries, folder, testpanel, type Ran} from './testpanel.ts'

const hasBrowser = findBrowser() !== undefined
const page = (body: string): string => `<!DOCTYPE html>\n<html lang="nl">\n<head><title>Afval | Gemeente</title></head>\n<body><main><h1>Afval</h1>\n${body}\n</main></body>\n</html>\n`

test.runIf(hasBrowser)('pages of a server: findings at line and column of what it sent, one that is not there named, the others checked', async () => {
  const origin = await serve({'/een': page('<p>Tekst.</p>\n  <img src="/x.png">'), '/twee': page('<p>U krijgt een brief.</p>')})
  const ran = await testpanel(['check', `${origin}/een`, `${origin}/weg`, `${origin}/twee`, '--preset', 'wcag', '--format', 'json'])
  expect(ran.code).toBe(2)
  const [one, gone, two] = filesOf(ran)
  expect(one?.path).toBe(`${origin}/een`)
  expect(findingsOf(one)).toContainEqual(expect.objectContaining({ruleId: 'afbeelding-zonder-tekst', line: 6, column: 3, selector: 'body > main > img'}))
  expect(gone?.problems).toMatchObject([{id: 'page-status', fatal: true, message: 'Deze pagina bestaat niet (melding 404). Controleer het adres.'}])
  expect(new Set(gone?.outcomes.map(({result}) => result))).toEqual(new Set(['untested']))
  expect(findingsOf(two)).toEqual([])
})

test.runIf(hasBrowser)('rules on language read what scripts made', async () => {
  const long = `U krijgt ${'een brief en '.repeat(14)}een kaart.`
  const origin = await serve({'/': page(`<div id="x"></div><script>document.getElementById("x").append(${JSON.stringify(long)})</script>`)})
  const ran = await testpanel(['check', `${origin}/`, '--preset', 'b1-web', '--format', 'json'])
  expect(ran.code).toBe(1)
  expect(findingsOf(filesOf(ran)[0]).map(({ruleId}) => ruleId)).toContain('lange-zin')
})

test.runIf(hasBrowser)('html files with --browser: shown with their own style sheets, nothing outside their folder', async () => {
  const cwd = folder({'geheim.html': page('<p>Geheim.</p>')})
  mkdirSync(join(cwd, 'site'))
  mkdirSync(join(cwd, 'site', 'css'))
  writeFileSync(join(cwd, 'site', 'css', 'stijl.css'), 'p { color: #aaa }')
  writeFileSync(join(cwd, 'site', 'pagina.html'), page('<link rel="stylesheet" href="/css/stijl.css"><p>Lichte letters.</p><iframe title="Kader" src="/../geheim.html"></iframe><iframe title="Kader" src="/%2e%2e/geheim.html"></iframe>'))
  const ran = await testpanel(['check', 'pagina.html', '--browser', '--preset', 'wcag', '--format', 'json'], {cwd: join(cwd, 'site')})
  expect(ran.out).not.toContain('Geheim')
  expect(filesOf(ran)[0]?.path).toBe('pagina.html')
  expect(findingsOf(filesOf(ran)[0])).toContainEqual(expect.objectContaining({ruleId: 'contrast', line: 5}))
})

test('without a browser, or with one that is none: said in one sentence, nothing tested, the other files checked', async () => {
  const cwd = folder({'brief.txt': 'U krijgt een brief.\n'})
  const none = await testpanel(['check', 'https://gemeente.example/', 'brief.txt', '--browser-path', '/bestaat/niet', '--format', 'jsonl'], {cwd})
  expect(none.code).toBe(2)
  expect(entries(none).map(({path, problems}) => [path, problems[0]?.id])).toEqual([['https://gemeente.example/', 'no-browser'], ['brief.txt', undefined]])
  expect(entries(none)[0]?.problems[0]?.message).toContain('--browser-path')
  expect(new Set(entries(none)[0]?.outcomes.map(({result}) => result))).toEqual(new Set(['untested']))
  expect((await testpanel(['check', 'https://', '--format', 'jsonl'], {cwd})).code).toBe(2)
})

test.runIf(hasBrowser)('a page that never ends is ended with --time-limit', async () => {
  const origin = await serve({'/': page('<p>Tekst.</p><script>setTimeout(() => { while (true); }, 100)</script>'), '/goed': page('<p>Tekst.</p>')})
  const ran = await testpanel(['check', `${origin}/`, `${origin}/goed`, '--time-limit', '8', '--preset', 'wcag', '--format', 'jsonl'])
  expect(ran.code).toBe(2)
  expect(entries(ran).map(({problems}) => problems[0]?.id)).toEqual(['page-busy', undefined])
})

async function serve(pages: Readonly<Record<string, string>>): Promise<string> {
  const server = createServer(({url = ''}, response: ServerResponse) => {
    const found = pages[url]
    response.writeHead(found === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'}).end(found ?? 'weg')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface File {
  readonly path: string
  readonly problems: readonly {readonly id: string}[]
  readonly outcomes: readonly {readonly result: string; readonly findings: readonly {readonly ruleId: string; readonly unsure: boolean}[]}[]
}

function filesOf({out}: Ran): readonly File[] {
  return JSON.parse(out).files
}

/** What is found for sure. */
function findingsOf(file: File | undefined): readonly {readonly ruleId: string}[] {
  return file?.outcomes.flatMap(({findings}) => findings.filter(({unsure}) => !unsure)) ?? []
}
