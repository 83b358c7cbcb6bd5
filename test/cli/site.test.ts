import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {journalFor, stateFolder} from '../../packages/cli/src/site/folder.ts'
import {hasBrowser} from '../../packages/web/test/browser/opened.ts'
import {letter, page, serveSite, types, wholeSite, type SiteServer} from './site-server.ts'
import {clean, folder, program, testpanel, type Ran} from './testpanel.ts'

interface Report {
  readonly files: readonly {readonly path: string; readonly format: string; readonly problems: readonly {readonly id: string; readonly fatal: boolean; readonly message: string}[]; readonly outcomes: readonly {readonly ruleId: string; readonly findings: readonly {readonly pages?: readonly string[]}[]}[]}[]
  readonly summary: {readonly files: number; readonly checked: number; readonly notChecked: number; readonly passedOver?: number; readonly baseline?: {readonly mended: number}}
}

describe.skipIf(!hasBrowser)('a whole site', () => {
  test('what its sitemap and links lead to: each page once, letters too, and by name what is not there or not read', async () => {
    const other = await serveSite({'/': page('Andere site')})
    const {origin, asked} = await serveSite(wholeSite(`${other.origin}/`))
    const ran = await site(origin)
    const {files, summary} = reportOf(ran)
    const told = files.map(({path, format, problems}) => [path.slice(origin.length), format, ...problems.map(({id}) => id)])
    const days = Array.from({length: 10}, (_, n) => [`/agenda?dag=${n + 1}`, 'html'])
    expect(told).toEqual([
      ['/', 'html'], ['/afval', 'html'], ...days.sort(), ['/brief.docx', 'docx'], ['/download?nummer=3', 'odt'], ['/druk', 'html'],
      ['/folder.pdf', 'pdf', 'no-pdf-yet', 'linked-from'], ['/los', 'html'], ['/rond', 'html', 'page-redirects', 'linked-from'],
      ['/stuk', 'html', 'page-status', 'linked-from'], ['/toelichting.docx', 'html'], ['/weg', 'html', 'dead-link'], ['/weg-uit-kaart', 'html', 'dead-link']
    ])
    expect(summary).toMatchObject({files: told.length, notChecked: 2, passedOver: 3, checked: told.length - 5})
    const messages = Object.fromEntries(files.map(({path, problems}) => [path.slice(origin.length), problems.map(({message}) => message).join(' ')]))
    expect(messages['/weg']).toContain(`link naar dit adres op: ${origin}/, ${origin}/afval.`)
    expect(messages['/weg-uit-kaart']).toContain('sitemap')
    for (const path of ['/prive/dossier', '/uitloggen', '/foto.jpg', '/folder.pdf', '/index.html']) expect(asked, path).not.toContain(path)
    expect(asked.filter((path) => path === '/druk')).toHaveLength(2)
    expect(other.asked).toEqual([])
    expect(ran.code).toBe(2)
    for (const said of ['1 pdf', '2 adressen waar een link naar gaat', '1 adres, omdat robots.txt', 'andere adressen van deze website']) expect(ran.err).toContain(said)
    expect(readdirSync(stateOf(ran))).toEqual([])
  })

  test('a PDF and a dead link do not make a check fail, and what stands on all pages is told once', async () => {
    const {origin} = await serveSite({'/': page('Voorpagina', ['/afval', '/folder.pdf', '/weg']), '/afval': page('Afval', ['/'])})
    const ran = await site(origin)
    expect(ran.code).toBe(1)
    const {files, summary} = reportOf(ran)
    expect(summary).toMatchObject({files: 4, checked: 2, notChecked: 0, passedOver: 2})
    const logos = files.flatMap(({outcomes}) => outcomes.filter(({ruleId}) => ruleId === 'afbeelding-zonder-tekst').flatMap(({findings}) => findings))
    expect(logos).toHaveLength(1)
    expect(logos[0]?.pages).toEqual([`${origin}/`, `${origin}/afval`])
    expect((await site(origin, {args: ['--fail-on', 'never']})).code).toBe(0)
  })

  test('stopped and taken up again: the report is the same, and no page is asked for twice', async () => {
    const pages = Object.fromEntries(Array.from({length: 14}, (_, n) => [`/${n === 0 ? '' : `p${n}`}`, page(`Pagina ${n}`, [`/p${(n * 2 + 1) % 14}`, `/p${(n * 2 + 2) % 14}`])]))
    const server = await serveSite(pages)
    const whole = await site(server.origin)
    const pagesAsked = (from: number): readonly string[] => server.asked.slice(from).filter((path) => /^\/(?:p\d+)?$/.test(path))
    const [cwd, begin] = [folder(), server.asked.length]
    const stopped = await interrupted(server, cwd, begin + 9)
    expect(stopped.code).toBe(130)
    expect(stopped.err).toMatch(/Testpanel had [1-9]\d* van de \d+ adressen bekeken\. .*--resume/)
    const [before, end] = [pagesAsked(begin), server.asked.length]
    const resumed = await site(server.origin, {cwd, args: ['--resume']})
    expect(resumed.err).toMatch(/gaat verder waar het gebleven was: [1-9]/)
    expect(reportOf(resumed).files.map(({path}) => path)).toEqual(reportOf(whole).files.map(({path}) => path))
    expect(resumed.out === whole.out).toBe(true)
    // What was under way when it was stopped is asked for again: two at a time.
    expect(pagesAsked(end).filter((path) => before.includes(path)).length).toBeLessThanOrEqual(2)
    expect(readdirSync(stateOf(resumed))).toEqual([])
  })

  test('killed without warning: the next time it says so, and goes on only when asked', async () => {
    const site5 = await serveSite(Object.fromEntries(Array.from({length: 5}, (_, n) => [`/${n === 0 ? '' : `p${n}`}`, page(`Pagina ${n}`, [`/p${n + 1}`])])))
    const cwd = folder()
    await interrupted(site5, cwd, 8, 'SIGKILL')
    expect((await site(site5.origin, {cwd})).err).toMatch(/was gestopt, na [1-9] van de \d adressen\. Testpanel begint nu opnieuw/)
    expect((await site(site5.origin, {cwd, args: ['--resume']})).err).toContain('Testpanel begint vooraan')
  })

  test('no more pages than was said, the nearest first, always the same', async () => {
    const {origin} = await serveSite({'/': page('Nul', ['/a', '/b', '/c']), '/a': page('A', ['/d']), '/b': page('B'), '/c': page('C'), '/d': page('D')})
    const ran = await site(origin, {args: ['--max-pages', '3']})
    expect(reportOf(ran).files.map(({path}) => path.slice(origin.length))).toEqual(['/', '/a', '/b'])
    expect(ran.err).toContain('Niet bekeken: 2 andere adressen')
  })

  test('the time is up: what was not looked at is named, and can be taken up', async () => {
    const slow = (response: Parameters<Exclude<Parameters<typeof serveSite>[0][string], string>>[0]): void => void setTimeout(() => response.writeHead(200, {'content-type': 'text/html'}).end(page('Traag')), 60_000)
    const {origin} = await serveSite({'/': page('Nul', ['/traag']), '/traag': slow})
    const cwd = folder()
    const ran = await site(origin, {cwd, args: ['--time-budget', '15']})
    expect(ran.code).toBe(2)
    expect(reportOf(ran).files.map(({path, problems}) => [path.slice(origin.length), ...problems.map(({id}) => id)])).toEqual([['/'], ['/traag', 'out-of-time']])
    expect(ran.err).toContain('Testpanel heeft 1 van de 2 adressen bekeken')
    expect(readdirSync(stateOf(ran))).toHaveLength(1)
    expect(statSync(stateOf(ran)).mode & 0o077).toBe(0)
  })

  test('without a browser: said once, at once', async () => {
    const {origin, asked} = await serveSite({'/sitemap.xml': (response, {headers}) => response.end(`<urlset>${['/', '/a', '/b'].map((path) => `<url><loc>http://${headers.host}${path}</loc></url>`).join('')}</urlset>`)})
    const ran = await site(origin, {args: ['--browser-path', '/bestaat/niet']})
    expect(ran.code).toBe(2)
    expect(reportOf(ran).files.map(({path, problems}) => [path, problems.map(({id}) => id)])).toEqual([[`${origin}/`, ['no-browser']]])
    expect(asked).toEqual(['/robots.txt', '/sitemap.xml'])
  })

  test('a site that asks programs to stay away: the page that was named, and how to let Testpanel in', async () => {
    const {origin, asked} = await serveSite({'/robots.txt': (response) => response.end('User-agent: *\nDisallow: /\n'), '/': page('Nul', ['/a']), '/a': page('A')})
    const {files} = reportOf(await site(origin))
    expect(files.map(({path, problems}) => [path, problems.map(({id}) => id)])).toEqual([[`${origin}/`, ['robots-refuse']]])
    expect(asked).not.toContain('/a')
  })

  test('at its pace: who waits for a turn asks nothing, and stops waiting when the time is up', async () => {
    const {origin, asked} = await serveSite({'/robots.txt': (response) => response.end('User-agent: *\nCrawl-delay: 30\n'), '/': page('Nul', ['/a']), '/a': page('A')})
    const paced = reportOf(await site(origin, {args: ['--pace', '600', '--time-budget', '20']}))
    expect(paced.files.map(({problems}) => problems.map(({id}) => id))).toEqual([[], ['out-of-time']])
    expect(asked).not.toContain('/a')
    expect(reportOf(await site(origin, {args: ['--pace', '0']})).files.map(({problems}) => problems)).toEqual([[], []])
  })

  test('who is logged in gets pages and letters, and nobody else', async () => {
    const only = (answer: ReturnType<typeof letter> | string): ReturnType<typeof letter> => (response, request) => {
      if (request.headers.cookie !== 'sessie=geheim') response.writeHead(302, {location: '/inloggen'}).end()
      else if (typeof answer === 'string') response.writeHead(200, {'content-type': 'text/html'}).end(answer)
      else if (typeof answer === 'function') answer(response, request)
    }
    const {origin} = await serveSite({'/': page('Nul', ['/mijn']), '/inloggen': page('Inloggen'), '/mijn': only(page('Mijn', ['/mijn/brief.docx'])), '/mijn/brief.docx': only(letter('belastingaanslag.docx', types.docx))})
    const cookie = {name: 'sessie', value: 'geheim', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax'}
    const cwd = folder({'sessie.json': JSON.stringify({cookies: [cookie], origins: []})})
    const told = (ran: Ran): unknown => reportOf(ran).files.map(({path, format}) => [path.slice(origin.length), format])
    expect(told(await site(origin, {cwd, args: ['--login', 'sessie.json']}))).toEqual([['/', 'html'], ['/mijn', 'html'], ['/mijn/brief.docx', 'docx']])
    expect(told(await site(origin, {cwd}))).toEqual([['/', 'html'], ['/inloggen', 'html']])
  })

  test('a baseline of a site: only what is new counts, and what went with its page is mended', async () => {
    const pages: Record<string, string> = {'/': page('Nul', ['/a']), '/a': page('A', [], '<img src="/oud.png">')}
    const {origin} = await serveSite(pages)
    const cwd = folder()
    expect(await run(['baseline', `${origin}/`, '--site', '--preset', 'wcag'], cwd)).toMatchObject({code: 0})
    expect(await site(origin, {cwd, args: ['--baseline', 'testpanel-baseline.json']})).toMatchObject({code: 0})
    pages['/a'] = page('A', [], '<img src="/oud.png"><img src="/nieuw.png">')
    expect(await site(origin, {cwd, args: ['--baseline', 'testpanel-baseline.json']})).toMatchObject({code: 1})
    pages['/'] = page('Nul')
    delete pages['/a']
    const gone = await site(origin, {cwd, args: ['--baseline', 'testpanel-baseline.json']})
    expect(gone.code).toBe(0)
    expect(reportOf(gone).summary.baseline).toMatchObject({new: 0, known: 1})
    expect(reportOf(gone).summary.baseline?.mended).toBeGreaterThan(0)
    expect(await run(['baseline', `${origin}/`, '--site', '--preset', 'wcag', '--update'], cwd)).toMatchObject({code: 0})
    expect(readFileSync(join(cwd, 'testpanel-baseline.json'), 'utf8')).not.toContain(`${origin}/a`)
  })

  test('twice at a time: the second says that it is under way', async () => {
    const {origin, until} = await serveSite({'/': (response) => void setTimeout(() => response.writeHead(200, {'content-type': 'text/html'}).end(page('Traag')), 5000)})
    const cwd = folder()
    const first = site(origin, {cwd})
    await until(3)
    expect(await site(origin, {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('al gecontroleerd')})
    expect((await first).code).toBe(1)
  })
})

test.for([
  [['check', 'brief.txt', '--site'], '"brief.txt" is dat niet'],
  [['check', 'https://a.example/', 'https://b.example/', '--site'], 'Geef één adres op'],
  [['check', 'https://a.example/', '--max-pages', '10'], '--max-pages werkt alleen samen met --site'],
  [['check', 'https://a.example/', '--resume'], '--resume werkt alleen samen met --site'],
  [['check', 'https://a.example/', '--site', '--max-pages', '0'], '"0" kan niet bij --max-pages'],
  [['check', 'https://a.example/', '--site', '--pace', 'snel'], '"snel" kan niet bij --pace'],
  [['fix', 'brief.txt', '--site'], 'De optie --site werkt niet bij "testpanel fix"']
] as const)('%j', async ([args, said]) => {
  const {code, err} = await testpanel([...args], {cwd: folder({'brief.txt': clean})})
  expect(code).toBe(2)
  expect(err).toContain(said)
})

const states = new WeakMap<Ran, string>()

/** Checks a site as a user does, with a state folder of its own. */
async function site(origin: string, {cwd = folder(), args = []}: {readonly cwd?: string; readonly args?: readonly string[]} = {}): Promise<Ran> {
  return run(['check', `${origin}/`, '--site', '--preset', 'wcag', '--format', 'json', ...args], cwd)
}

async function run(args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await testpanel(args, {cwd, env: {XDG_STATE_HOME: join(cwd, 'state')}})
  states.set(ran, join(cwd, 'state', 'testpanel'))
  return ran
}

function stateOf(ran: Ran): string {
  return states.get(ran) ?? ''
}

function reportOf({out, err}: Ran): Report {
  expect(out, err).not.toBe('')
  return JSON.parse(out) as Report
}

/** The same check, sent a signal when so many files have been asked for. */
async function interrupted({origin, until}: SiteServer, cwd: string, asked: number, signal: NodeJS.Signals = 'SIGINT'): Promise<Ran> {
  const child = spawn(process.execPath, [program, 'check', `${origin}/`, '--site', '--preset', 'wcag', '--format', 'json'], {cwd, env: {...process.env, XDG_STATE_HOME: join(cwd, 'state')}, stdio: ['ignore', 'pipe', 'pipe']})
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await Promise.race([until(asked), ended])
  child.kill(signal)
  return {code: await ended, out, err}
}

test('what is kept of a site is where a user keeps such things, and goes when it is old', async () => {
  const home = '/home/ik'
  expect(stateFolder({}, 'linux', home)).toBe('/home/ik/.local/state/testpanel')
  expect(stateFolder({XDG_STATE_HOME: '/var/ik'}, 'linux', home)).toBe('/var/ik/testpanel')
  expect(stateFolder({XDG_STATE_HOME: 'los'}, 'linux', home)).toBe('/home/ik/.local/state/testpanel')
  expect(stateFolder({}, 'darwin', home)).toBe('/home/ik/Library/Application Support/testpanel')
  expect(stateFolder({LOCALAPPDATA: '/ik/Local'}, 'win32', home)).toBe('/ik/Local/testpanel')
  const old = join(folder(), 'testpanel')
  const path = await journalFor('https://gemeente.example/', {preset: 'wcag'}, old)
  expect(await journalFor('https://gemeente.example/', {preset: 'alles'}, old)).not.toBe(path)
  for (const name of [path, join(old, 'brief.docx')]) writeFileSync(name, '')
  for (const name of readdirSync(old)) utimesSync(join(old, name), 0, 0)
  await journalFor('https://gemeente.example/', {preset: 'wcag'}, old)
  expect(readdirSync(old)).toEqual(['brief.docx'])
})
