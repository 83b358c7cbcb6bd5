import type {Problem} from '@testpanel/core'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {afterEach, describe, expect, test} from 'vitest'
import {problemWords} from '../../../core/src/report/problem-words.ts'
import {Browser, readLogin, type Login} from '../../src/browser/index.ts'
import {hasBrowser, outcome, visited} from './opened.ts'
import {ownProcesses} from './processes.ts'
import {page, serve, type Served} from './servers.ts'

const environment = {TESTPANEL_NAAM: 'medewerker@gemeente.example', TESTPANEL_WACHTWOORD: 'geheim-en-lang'}
const form = '<form method="post" action="/inloggen"><label for="n">E-mail</label><input id="n" name="n" type="email"><label>Wachtwoord <input name="w" type="password"></label><button>Inloggen</button></form>'
const steps = [{open: '/inloggen'}, {fill: 'E-mail', with: '$TESTPANEL_NAAM'}, {fill: 'Wachtwoord', with: '$TESTPANEL_WACHTWOORD'}, {click: 'Inloggen'}, {see: 'Welkom'}]

interface Site extends Served {
  /** Sessions that the server knows; to forget them is to end them. */
  readonly sessions: Set<string>
  /** How often someone logged in. */
  readonly entries: readonly string[]
  /** The cookies of each page that was asked for. */
  readonly cookies: readonly string[]
}

/** A site where one logs in with a form: whoever has no session is sent to it. */
async function site(): Promise<Site> {
  const sessions = new Set<string>()
  const entries: string[] = []
  const cookies: string[] = []
  const inside = (text: string, trace = 'bezoek') => (response: ServerResponse, request: IncomingMessage) => {
    cookies.push(request.headers.cookie ?? '')
    const session = /sessie=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
    if (!sessions.has(session)) response.writeHead(302, {location: '/inloggen?terug=1'}).end()
    else response.writeHead(200, {'content-type': 'text/html', 'set-cookie': [`bezoek=${cookies.length}; Path=/`, `${trace}=${cookies.length}; Path=/`]}).end(page(text))
  }
  const served = await serve({
    '/mijn': inside('<p>Welkom.</p><img src="/x.png">'), '/mijn/zaken': inside('<p>Uw zaken.</p>', 'spoor'), '/mijn/wachtwoord': inside('<form><label>Oud <input type="password"></label></form>'),
    '/401': (response) => response.writeHead(401, {'content-type': 'text/html'}).end(page('<p>Log in.</p>')),
    '/inloggen': (response, request) => {
      if (request.method !== 'POST') return void response.writeHead(200, {'content-type': 'text/html'}).end(page(form))
      let body = ''
      request.on('data', (chunk) => (body += chunk)).on('end', () => {
        entries.push(body)
        const right = body === new URLSearchParams({n: environment.TESTPANEL_NAAM, w: environment.TESTPANEL_WACHTWOORD}).toString()
        if (!right) return response.writeHead(200, {'content-type': 'text/html'}).end(page(`<p role="alert">Wachtwoord ${new URLSearchParams(body).get('w')} onjuist.</p>${form}`))
        sessions.add(`s${entries.length}`)
        return response.writeHead(303, {location: '/mijn', 'set-cookie': `sessie=s${entries.length}; HttpOnly; Path=/`}).end()
      })
    }
  })
  return {...served, sessions, entries, cookies}
}

function loginOf(given: object, env: Readonly<Record<string, string>> = environment): Login {
  const login = readLogin(JSON.stringify(given), env)
  if ('fault' in login) throw new Error(JSON.stringify(login))
  return login
}

describe.skipIf(!hasBrowser)('visits of who is logged in', () => {
  const opened: Browser[] = []
  const browserFor = (given: object, options = {}, env?: Readonly<Record<string, string>>): Browser => {
    const browser = new Browser({tabs: 2, login: loginOf(given, env), patience: {step: 2000, settle: 300}, ...options})
    opened.push(browser)
    return browser
  }
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((browser) => browser.stop()))
  })

  test('by steps: once for all tabs, in each of them, and after a new start of the browser', async () => {
    const {origin, entries} = await site()
    const browser = browserFor({origin, steps})
    const visits = await Promise.all(['/mijn', '/mijn/zaken', '/mijn', '/mijn/zaken'].map((path) => visited(browser, `${origin}${path}`)))
    expect(visits.map(({html, problems}) => [/Welkom|Uw zaken/.exec(html)?.[0], problems])).toEqual([['Welkom', []], ['Uw zaken', []], ['Welkom', []], ['Uw zaken', []]])
    ownProcesses('--remote-debugging').forEach((pid) => process.kill(pid, 'SIGKILL'))
    expect((await visited(browser, `${origin}/mijn`)).html).toContain('Welkom')
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(visits)).not.toContain(environment.TESTPANEL_WACHTWOORD)
  })

  test('between pages the cookie of the session stays, with its last value, and others go', async () => {
    const {origin, cookies} = await site()
    const browser = browserFor({origin, steps}, {tabs: 1})
    for (const path of ['/mijn', '/mijn/zaken', '/mijn']) await visited(browser, `${origin}${path}`)
    // The first was asked by the steps themselves.
    expect(cookies.slice(1)).toEqual(['sessie=s1; bezoek=1', 'sessie=s1; bezoek=2', 'sessie=s1; bezoek=3'])
  })

  test('by what Playwright saved: its cookies and what pages stored, on the next run nothing', async () => {
    const {origin, sessions} = await site()
    sessions.add('bewaard')
    const cookie = {name: 'sessie', value: 'bewaard', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax'}
    const shows = await serve({'/': page('<p id="x"></p><script>document.getElementById("x").append(localStorage.naam ?? "niemand")</script>')})
    const browser = browserFor({cookies: [cookie], origins: [{origin: shows.origin, localStorage: [{name: 'naam', value: 'Samira'}]}]}, {tabs: 1})
    expect((await visited(browser, `${origin}/mijn`)).html).toContain('Welkom')
    expect((await visited(browser, `${shows.origin}/`)).html).toContain('Samira')
    const without = browserFor({cookies: [], origins: [{origin: 'https://elders.example', localStorage: []}]}, {tabs: 1})
    const elsewhere = await visited(without, `${shows.origin}/`)
    expect(elsewhere.html).toContain('niemand')
    expect(elsewhere.problems).toMatchObject([{id: 'login-elsewhere', fatal: false}])
  })

  test('a session that ends is begun again by steps; what was saved can only be said to be over', async () => {
    const {origin, sessions, entries} = await site()
    const browser = browserFor({origin, steps}, {tabs: 1})
    expect(await outcome(browser, `${origin}/mijn`)).toBe('ok')
    sessions.clear()
    expect(await outcome(browser, `${origin}/mijn/zaken`)).toBe('ok')
    expect(entries).toHaveLength(2)
    const cookie = {name: 'sessie', value: 'oud', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax'}
    const saved = browserFor({cookies: [cookie], origins: []})
    expect(await saved.visit(`${origin}/mijn`)).toMatchObject({id: 'login-lost', data: {at: `${origin}/inloggen`}, fatal: true})
    expect(await saved.visit(`${origin}/401`)).toMatchObject({id: 'login-lost', fatal: true})
  })

  test('a page that never lets one in is said, and does not cost a login each time', async () => {
    const {origin, entries} = await site()
    const browser = browserFor({origin, steps, everywhere: 'Welkom'}, {tabs: 1})
    expect(await browser.visit(`${origin}/mijn/zaken`)).toMatchObject({id: 'login-lost', data: {text: 'Welkom'}})
    expect(entries).toHaveLength(2)
  })

  test('a page that asks for a password while one is logged in is checked, and that is said', async () => {
    const {origin} = await site()
    const {problems} = await visited(browserFor({origin, steps}), `${origin}/mijn/wachtwoord`)
    expect(problems).toEqual([{id: 'page-asks-password', data: {}, fatal: false}])
  })

  test('without a login, a page that sends its visitor to where one logs in is checked as what it is, and that is said', async () => {
    const {origin} = await site()
    const browser = new Browser({tabs: 1})
    opened.push(browser)
    expect((await visited(browser, `${origin}/mijn`)).problems).toEqual([{id: 'page-asks-password', data: {}, fatal: false}])
    expect((await visited(browser, `${origin}/inloggen`)).problems).toEqual([])
  })

  test('a wrong password: tried once, said for each page, and never written down', async () => {
    const {origin, entries} = await site()
    const browser = browserFor({origin, steps}, {}, {...environment, TESTPANEL_WACHTWOORD: 'fout-wachtwoord'})
    const all = await Promise.all([browser.visit(`${origin}/mijn`), browser.visit(`${origin}/mijn/zaken`)])
    expect(all).toMatchObject([{id: 'login-step', data: {step: 5, asked: 'see "Welkom"', why: 'missing'}}, {id: 'login-step'}])
    expect(entries).toHaveLength(1)
    expect(messageOf(all[0])).toBe(`Testpanel kon niet inloggen. Stap 5 lukte niet (see "Welkom"). Dat staat niet op de pagina. Testpanel zag de pagina "Afval | Gemeente" (${origin}/inloggen). Daar stond: "Wachtwoord … onjuist". Velden en knoppen daar: E-mail, Wachtwoord, Inloggen.`)
    expect(JSON.stringify(all)).not.toContain('fout-wachtwoord')
    const unseen = await browserFor({origin, steps: steps.slice(0, -1)}, {}, {...environment, TESTPANEL_WACHTWOORD: 'fout'}).visit(`${origin}/mijn`)
    expect(unseen).toMatchObject({id: 'login-step', data: {why: 'still'}})
    expect(messageOf(unseen)).toContain('vraagt de pagina nog om een wachtwoord')
  })

  test('a server that takes its time to let someone in is waited for', async () => {
    const {origin} = await serve({
      '/inloggen': (response, request) => void (request.method === 'POST' ? setTimeout(() => response.writeHead(303, {location: '/mijn'}).end(), 2500) : response.writeHead(200, {'content-type': 'text/html'}).end(page(form))),
      '/mijn': page('<p>Welkom.</p>')
    })
    expect(await browserFor({origin, steps: steps.slice(0, -1)}).visit(`${origin}/mijn`)).toMatchObject({facts: {url: `${origin}/mijn`}})
  })

  test.each([
    ['a field that is not there', [{open: '/inloggen'}, {fill: 'Gebruikersnaam', with: '$TESTPANEL_NAAM'}], {step: 2, why: 'missing'}],
    ['two buttons of one name', [{open: '/dubbel'}, {click: 'Verder'}], {step: 2, why: 'many'}],
    ['a selector that is none', [{open: '/inloggen'}, {click: 'css:((('}], {step: 2, why: 'missing'}],
    ['a password that stands in the file', [{open: '/inloggen'}, {fill: 'Wachtwoord', with: 'welkom01'}], {step: 2, why: 'secret'}],
    ['a page that is not there', [{open: '/weg'}], {step: 1, why: 'status', detail: '404'}],
    ['a page that never stops', [{open: '/lus'}], {step: 1, why: 'slow'}],
    ['a page of another site', [{open: 'https://elders.example/'}], {step: 1, why: 'elsewhere', detail: 'elders.example'}]
  ])('a step that fails is named: %s', async (_what, wrong, data) => {
    const {origin} = await serve({'/inloggen': page(form), '/dubbel': page('<button>Verder</button><button>Verder</button>'), '/lus': page('<script>while (true);</script>')})
    expect(await browserFor({origin, steps: wrong}).visit(`${origin}/`)).toMatchObject({id: 'login-step', data})
  })

  test('a secret is not typed on another site, and no step leads inside a network that was not named', async () => {
    const typed: string[] = []
    const other = await serve({'/': (response, request) => {
      typed.push(request.url ?? '')
      response.writeHead(200, {'content-type': 'text/html'}).end(page(form))
    }})
    const {origin} = await serve({'/inloggen': (response) => response.writeHead(302, {location: `${other.origin}/`}).end()})
    const both = [{open: '/inloggen'}, {fill: 'Wachtwoord', with: '$TESTPANEL_WACHTWOORD'}]
    expect(await browserFor({origin, steps: both}).visit(`${origin}/`)).toMatchObject({data: {step: 1, why: 'private', detail: new URL(other.origin).host}})
    expect(typed).toEqual([])
    expect(await browserFor({origin, origins: [other.origin], steps: both}).visit(`${origin}/`)).toMatchObject({data: {step: 2, why: 'still'}})
    const browser = browserFor({origin: 'http://inlog.localhost', steps: both})
    browser.serve('inlog.localhost', async () => ({type: 'text/html', body: new TextEncoder().encode('<script>location.href = "http://elders.localhost/"</script>')}))
    browser.serve('elders.localhost', async () => ({type: 'text/html', body: new TextEncoder().encode(page(form))}))
    expect(await browser.visit('http://inlog.localhost/')).toMatchObject({data: {step: 2, why: 'elsewhere', detail: 'elders.localhost'}})
  })
})

function messageOf(found: object): string {
  return problemWords(found as Problem, 'nl')
}
