import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {Host} from '../../src/site/address.ts'
import {crawl, type Kept, type Look} from '../../src/site/crawl.ts'
import {Journal} from '../../src/site/journal.ts'
import {Pace} from '../../src/site/pace.ts'
import {Robots} from '../../src/site/robots.ts'
import {Survey} from '../../src/site/survey.ts'
import {home, resultsOf} from './walked.ts'

type Pages = Readonly<Record<string, Partial<Omit<Look<string>, 'entry'>>>>

test('each page once: redirects, what pages call themselves, and what is the same in another way', async () => {
  const {told} = await report({
    '': {links: ['oud', 'nieuw?print=1', 'index.html', 'lus', 'nieuw#deel', 'elders', 'dwaalt']},
    oud: {to: 'nieuw'},
    nieuw: {links: []},
    'nieuw?print=1': {canonical: 'nieuw'},
    lus: {canonical: 'a/lus'},
    'a/lus': {canonical: 'lus'},
    // A site of which every page says to be the home page.
    dwaalt: {canonical: ''},
    elders: {to: 'https://ander.example/'}
  })
  expect(told).toEqual(['', 'a/lus', 'dwaalt', 'lus', 'nieuw'])
})

test('off the host, against robots.txt, and what would do something: not asked for', async () => {
  const {looked, survey} = await report({
    '': {links: ['https://ander.example/', 'https://loket.gemeente.example/', 'prive/x', 'prive/y', 'prive/x', 'uitloggen', 'brief.docx', 'folder.pdf', 'foto.jpg', 'mailto:x@y.nl']},
    'brief.docx': {}
  }, 'User-agent: *\nDisallow: /prive/')
  expect(looked).toEqual(['', 'brief.docx'])
  expect([survey.closed, survey.pdfs]).toEqual([2, [`${home}folder.pdf`]])
})

test('an address knows the pages that link to it', async () => {
  const {survey} = await report({'': {links: ['a', 'b', 'c', 'weg']}, a: {links: ['weg', 'weg']}, b: {links: ['weg']}, c: {links: ['weg', '']}, weg: {}})
  expect(survey.linksTo(`${home}weg`)).toEqual({pages: [home, `${home}a`, `${home}b`], count: 4})
  expect(survey.linksTo(`${home}x`)).toEqual({pages: [], count: 0})
})

test('a server that is busy is asked once more, when it wants to be', async () => {
  const times: number[] = []
  const {told} = await report({'': {links: ['druk', 'steeds']}, druk: {busy: 0.2}, steeds: {busy: 0}}, '', (path) => {
    if (path === 'druk') times.push(performance.now())
    return path === 'druk' && times.length > 1 ? {entry: 'nu wel', links: []} : undefined
  })
  expect(told).toEqual(['', 'druk', 'steeds'])
  expect(times).toHaveLength(2)
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(195)
})

test('turns are apart, for all who wait, and later when the server is busy', async () => {
  const pace = new Pace(0.05)
  const began = performance.now()
  const moments = await Promise.all([1, 2, 3].map(async () => {
    await pace.turn()
    return performance.now() - began
  }))
  for (const [n, moment] of moments.entries()) expect(moment).toBeGreaterThanOrEqual(n * 50 - 2)
  await pace.hold(0.3)
  const held = performance.now()
  await pace.turn()
  expect(performance.now() - held).toBeGreaterThanOrEqual(295)
})

interface Walked {
  readonly looked: readonly string[]
  /** The paths that are in the report. */
  readonly told: readonly string[]
  readonly survey: Survey
}

/** Walks a site of which each page is given, with the paths it links to. */
async function report(pages: Pages, robotsText = '', instead: (path: string) => Look<string> | undefined = () => undefined): Promise<Walked> {
  const folder = mkdtempSync(join(tmpdir(), 'testpanel-crawl-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const journal = await Journal.create<Kept<string>>(join(folder, 'site.jsonl'), 100)
  await journal.add([{url: home, depth: 0}])
  const robots = Robots.of(robotsText)
  const looked: string[] = []
  const look = async ({url}: {readonly url: string}): Promise<Look<string>> => {
    const path = url.slice(home.length)
    looked.push(path)
    const {to, canonical, links = [], ...rest} = pages[path] ?? {}
    const whole = (one: string): string => new URL(one, home).href
    const entry = to === undefined ? {entry: path} : {}
    return instead(path) ?? {...entry, ...rest, links: links.map(whole), ...(to !== undefined && {to: whole(to)}), ...(canonical !== undefined && {canonical: whole(canonical)})}
  }
  await crawl({frontier: journal, host: new Host(home), robots, turns: new Pace(0), look, at: 2})
  const results = await resultsOf(journal)
  const survey = new Survey(robots, [])
  for (const done of results) survey.see(done)
  const told = results.filter(({url, result}) => result?.entry !== undefined && !survey.isTold(url)).map(({url}) => url.slice(home.length))
  await journal.close()
  return {looked, told, survey}
}
