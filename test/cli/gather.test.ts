import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {findBrowser} from '../../packages/web/src/browser/find.ts'
import {entries, fixtures, folder, testpanel, type Ran} from './testpanel.ts'

const hasBrowser = findBrowser() !== undefined
const page = (body: string): string => `<!DOCTYPE html>\n<html lang="nl">\n<head><title>Afval | Gemeente</title></head>\n<body><main><h1>Afval</h1>\n${body}\n</main></body>\n</html>\n`
const long = `U krijgt ${'een brief en '.repeat(14)}een kaart.`
const pages: Readonly<Record<string, string>> = {
  '/beelden': page('<p>Tekst.</p>\n  <img src="/x.png"><button></button><p style="color:#bbb">Lichte letters</p>'),
  '/script': page(`<div id="x"></div><script>document.getElementById("x").innerHTML = "<p>${long}</p><img src=/y.png><img src=/z.png>"</script>`),
  '/kader': page('<iframe title="Kader" src="/beelden"></iframe><div id="x"></div><script>document.getElementById("x").attachShadow({mode: "open"}).innerHTML = "<a href=/></a>"</script>')
}

test.runIf(hasBrowser)('a record gives the same findings as the page itself, without a browser', async () => {
  const origin = await serve()
  const cwd = folder()
  for (const path of Object.keys(pages)) {
    const name = `${path.slice(1)}.json`
    const gathered = await testpanel(['gather', `${origin}${path}`, '--save', name, '--viewport', 'desktop,telefoon'], {cwd})
    expect(gathered, gathered.err).toMatchObject({code: 0})
    expect(gathered.out).toContain(`testpanel check ${name}`)
    const live = await testpanel(['check', `${origin}${path}`, '--viewport', 'desktop,telefoon', '--preset', 'alles', '--format', 'json'], {cwd})
    const recorded = await testpanel(['check', name, '--preset', 'alles', '--format', 'json', '--browser-path', '/bestaat/niet'], {cwd})
    expect(recorded.code).toBe(live.code)
    expect(findings(recorded), path).toEqual(findings(live))
    expect(findings(live).length).toBeGreaterThan(2)
  }
})

test.runIf(hasBrowser)('a file of this machine too; nothing is ever written over, and what gives no page gives no record', async () => {
  const cwd = folder({'pagina.html': pages['/beelden'] ?? '', 'al.json': 'van mij'})
  expect((await testpanel(['gather', 'pagina.html', '--save', 'pagina.json'], {cwd})).code).toBe(0)
  expect((await testpanel(['check', 'pagina.json', '--preset', 'wcag'], {cwd})).out).toContain('Knop zonder naam')
  const taken = await testpanel(['gather', 'pagina.html', '--save', 'al.json'], {cwd})
  expect(taken).toMatchObject({code: 2, out: ''})
  expect(taken.err).toContain('al.json bestaat al')
  expect(readFileSync(join(cwd, 'al.json'), 'utf8')).toBe('van mij')
  const gone = await testpanel(['gather', 'http://127.0.0.1:1/', '--save', 'weg.json'], {cwd})
  expect(gone.code).toBe(2)
  expect(gone.err).toContain('geeft geen verbinding')
  expect(() => readFileSync(join(cwd, 'weg.json'))).toThrow('ENOENT')
})

test('a record that is damaged, of another version, or none at all is named', async () => {
  const cwd = folder({'oud.json': '{"testpanelPage":99,"html":""}', 'stuk.json': '{"testpanelPage":1,"html":', 'anders.json': '{"naam": "x"}'})
  const ran = await testpanel(['check', 'oud.json', 'stuk.json', 'anders.json', '--format', 'jsonl'], {cwd})
  expect(ran.code).toBe(2)
  expect(entries(ran).map(({problems}) => problems[0]?.id)).toEqual(['record-version', 'record-damaged', 'unknown-format'])
})

test('what is missing in the command is said', async () => {
  for (const [args, said] of [[['gather'], 'gather https://'], [['gather', 'x.html'], '--save'], [['gather', 'x.html', '--save', 'x.html'], '.json'], [['check', 'x.html', '--viewport', '9x9'], '--viewport 1280x1024,320x640']] as const) {
    const ran = await testpanel(args)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(said)
  }
})

test.runIf(hasBrowser)('--login: a file that can not be used is named before anything is done; a secret is in no report', async () => {
  const origin = await serve()
  const cwd = folder({'brief.txt': 'U krijgt een brief.\n'})
  const steps = [{open: '/in'}, {fill: 'Wachtwoord', with: '$GEHEIM'}, {click: 'Inloggen'}, {see: 'Welkom'}]
  writeFileSync(join(cwd, 'login.json'), JSON.stringify({origin, steps}))
  for (const [file, env, said] of [['nee.json', {}, 'bestaat niet'], ['brief.txt', {}, 'geen JSON'], ['login.json', {}, 'omgevingsvariabele GEHEIM']] as const) {
    const ran = await testpanel(['check', `${origin}/mijn`, '--login', file], {cwd, env})
    expect(ran).toMatchObject({code: 2, out: ''})
    expect(ran.err).toContain(said)
  }
  const right = await testpanel(['check', `${origin}/mijn`, '--login', 'login.json', '--preset', 'wcag', '--format', 'json'], {cwd, env: {GEHEIM: 'welkom-01'}})
  expect(findings(right)).toContainEqual(expect.objectContaining({ruleId: 'afbeelding-zonder-tekst'}))
  const wrong = await testpanel(['check', `${origin}/mijn`, 'brief.txt', '--login', 'login.json', '--format', 'jsonl'], {cwd, env: {GEHEIM: 'fout-02'}})
  expect(wrong.code).toBe(2)
  expect(entries(wrong).map(({problems}) => problems[0]?.id)).toEqual(['login-step', undefined])
  expect(`${wrong.out}${wrong.err}`).not.toContain('fout-02')
})

test.runIf(hasBrowser)('pages as municipalities have them give the same from a record', async () => {
  const cwd = folder()
  const names = readdirSync(join(fixtures, 'web')).filter((name) => name.endsWith('.html')).slice(0, 3)
  expect(names).toHaveLength(3)
  for (const name of names) {
    const path = join(fixtures, 'web', name)
    expect((await testpanel(['gather', path, '--save', `${name}.json`], {cwd})).code).toBe(0)
    const live = await testpanel(['check', path, '--browser', '--preset', 'alles', '--format', 'json'], {cwd})
    const recorded = await testpanel(['check', `${name}.json`, '--preset', 'alles', '--format', 'json'], {cwd})
    expect(findings(recorded), name).toEqual(findings(live))
  }
})

/** A site with a door: behind it is a page for who knows the password. */
async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    const {url = '', method, headers} = request
    const html = (text: string, status = 200, more = {}): void => void response.writeHead(status, {'content-type': 'text/html; charset=utf-8', ...more}).end(text)
    if (url === '/in' && method === 'POST') {
      let body = ''
      request.on('data', (chunk) => (body += chunk)).on('end', () => (body === 'w=welkom-01' ? html('', 303, {location: '/mijn', 'set-cookie': 'sessie=1; Path=/'}) : html('', 303, {location: '/in'})))
    } else if (url === '/in') html(page('<form method="post"><label>Wachtwoord <input type="password" name="w"></label><button>Inloggen</button></form>'))
    else if (url === '/mijn' && headers.cookie?.includes('sessie=1') !== true) html('', 302, {location: '/in'})
    else if (url === '/mijn') html(page('<p>Welkom.</p><img src="/x.png">'))
    else html(pages[url] ?? 'weg', url in pages ? 200 : 404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** All findings of one page, with its name. */
function findings({out}: Ran): readonly {readonly ruleId: string}[] {
  const [file] = (JSON.parse(out) as {readonly files: readonly {readonly path: string; readonly outcomes: readonly {readonly findings: readonly {readonly ruleId: string}[]}[]}[]}).files
  return file?.outcomes.flatMap((outcome) => outcome.findings.map((finding) => ({...finding, path: file.path}))) ?? []
}
