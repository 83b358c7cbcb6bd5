import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {entry, finding} from '../../test/report-entries.ts'
import type {EngineNode, EngineResult} from '../model/page.ts'
import {readRendered} from '../read/html/rendered.ts'
import {read} from '../read/index.ts'
import {entryOf} from '../report/entry.ts'
import type {FileEntry, FindingEntry} from '../report/entry.ts'
import {rules} from '../rules/registry.gen.ts'
import {check} from '../check.ts'
import {settingsFor} from '../settings.ts'
import {inLines} from '../text/locate.ts'
import {Templates, withTemplates} from './index.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The entry of a page on which an engine found something in every element of a kind: `found` is its rule with a pattern of start tags. */
async function entryFor(path: string, body: string, found: Readonly<Record<string, RegExp>> = {}): Promise<FileEntry> {
  const html = `<!doctype html>\n<html lang="nl"><head><title>x</title></head><body class="page-${path.length}">${body}</body></html>`
  const document = await read({path, bytes: new TextEncoder().encode(html)}, 'html')
  const nodesOf = (tag: RegExp): EngineNode[] => [...html.matchAll(tag)].map(({0: snippet, index}) => ({selector: `#p${path.length} > x:nth-of-type(${index})`, snippet, source: inLines([index, index + snippet.length], document.lines)}))
  const results = Object.entries(found).map(([rule, tag]): EngineResult => ({engine: 'axe', rule, outcome: 'violation', nodes: nodesOf(tag)}))
  const page = {engine: 'static' as const, title: 'x', lang: 'nl', ran: results.map(({rule}) => `axe:${rule}`), inapplicable: [], results}
  const report = check(document, settingsFor(rules, {format: 'html', today: '2026-11-22', preset: 'alles'}), {page})
  return withTemplates(entryOf(report, document, byId, 'nl'), document)
}

function of(ruleId: string, one: FileEntry): readonly FindingEntry[] {
  return one.outcomes.find((outcome) => outcome.ruleId === ruleId)?.findings ?? []
}

/** Do the first findings of a rule on two pages count as one? */
async function same(ruleId: string, one: Parameters<typeof entryFor>, other: Parameters<typeof entryFor>): Promise<boolean> {
  const [first, second] = await Promise.all([entryFor(...one), entryFor(...other)])
  const [a, b] = [of(ruleId, first)[0]?.template, of(ruleId, second)[0]?.template]
  expect(a ?? b).toMatch(/^[0-9a-f]{16}$/)
  return a === b
}

const site = 'https://gemeente.example/'
const images = {'image-alt': /<img[^>]*>/g}
const buttons = {'button-name': /<button[^>]*>/g}
const contrast = {'color-contrast': /<a[^>]*>/g}

describe('the same thing in the same kind of place is one', () => {
  test.for<[string, string, Parameters<typeof entryFor>, Parameters<typeof entryFor>]>([
    ['a logo, seen from another folder', 'afbeelding-zonder-tekst', [site, '<header><img src="logo.png"></header>', images], [`${site}nieuws/a`, '<div class="laag"><header><img src="../logo.png"></header></div>', images]],
    ['a search field with an id for each visit', 'knop-zonder-naam', [site, '<header><button id="a1" class="zoek" data-visit="3"></button></header>', buttons], [`${site}b`, '<p>Hallo.</p><header><button id="b2" class="zoek" data-visit="4"></button></header>', buttons]],
    ['the colour of a menu, also of the page that is open', 'contrast', [site, '<nav><ul><li class="active"><a href="/a">Afval</a></li></ul></nav>', contrast], [`${site}b`, '<nav><ul><li><a href="/b">Paspoort aanvragen</a></li></ul></nav>', contrast]],
    ['a sentence that stands on more pages', 'ambtelijk-woord', [site, '<main><h1>A</h1><p>Indien u belt, helpen wij u.</p></main>'], [`${site}b`, '<main><h1>B</h1><p>Iets anders.</p><p>Indien u belt, helpen wij u.</p></main>']],
    ['the page itself', 'geen-hoofdkop', [site, '<p>Een.</p>', {'page-has-heading-one': /<html[^>]*>/g}], [`${site}b`, '<p>Twee.</p>', {'page-has-heading-one': /<html[^>]*>/g}]]
  ])('%s', async ([, ruleId, one, other]) => {
    expect(await same(ruleId, one, other)).toBe(true)
  })
})

describe('what must be mended separately stays apart', () => {
  test.for<[string, string, Parameters<typeof entryFor>, Parameters<typeof entryFor>]>([
    ['two pictures in the text of two pages', 'afbeelding-zonder-tekst', [site, '<main><img class="foto" src="a.jpg"></main>', images], [`${site}b`, '<main><img class="foto" src="b.jpg"></main>', images]],
    ['one picture in the menu and in the text', 'afbeelding-zonder-tekst', [site, '<nav><img src="/a.jpg"></nav>', images], [site, '<main><img src="/a.jpg"></main>', images]],
    ['fields with other names', 'invoerveld-zonder-label', [site, '<main><form><input name="naam"></form></main>', {label: /<input[^>]*>/g}], [`${site}b`, '<main><form><input name="postcode"></form></main>', {label: /<input[^>]*>/g}]],
    ['two tables', 'tabelcel-zonder-kop', [site, '<main><table><tr><td>Zaal 1</td></tr></table></main>', {'td-has-header': /<table>/g}], [`${site}b`, '<main><table><tr><td>Zaal 2</td></tr></table></main>', {'td-has-header': /<table>/g}]],
    ['buttons of two kinds', 'knop-zonder-naam', [site, '<main><button class="duim"></button></main>', buttons], [`${site}b`, '<main><button class="kruis"></button></main>', buttons]],
    ['links that lead elsewhere', 'klik-hier-link', [site, '<main><p><a href="/a">Klik hier</a></p></main>'], [`${site}b`, '<main><p><a href="/b">Klik hier</a></p></main>']],
    ['the same word in two sentences', 'ambtelijk-woord', [site, '<main><p>Indien u belt, helpen wij u.</p></main>'], [`${site}b`, '<main><p>Indien u schrijft, helpen wij u.</p></main>']],
    ['colours of two classes', 'contrast', [site, '<main><p><a class="licht" href="/a">Afval</a></p></main>', contrast], [`${site}b`, '<main><p><a class="grijs" href="/a">Afval</a></p></main>', contrast]]
  ])('%s', async ([, ruleId, one, other]) => {
    expect(await same(ruleId, one, other)).toBe(false)
  })
})

/** The entry of a page in whose `div` a script put an element; a browser gave it the mark of the `div`, and wrote the page out without classes. */
function scripted(path: string, divClass: string, snippet: string): FindingEntry | undefined {
  const source = `<!doctype html>\n<html lang="nl"><body><main><div class="${divClass}"></div></main></body></html>`
  const stamp = source.indexOf('<div')
  const nodes = [{selector: 'main > div > *', snippet, stamp}]
  const facts = {engine: 'browser' as const, title: 'x', lang: 'nl', ran: ['axe:button-name'], inapplicable: [], results: [{engine: 'axe' as const, rule: 'button-name', outcome: 'violation' as const, nodes}]}
  const html = `<!DOCTYPE html><html lang="nl"><body><main><div data-tp="${stamp}">${snippet}</button></div></main></body></html>`
  const page = readRendered({path, html, source, facts, problems: []})
  const report = check(page.document, settingsFor(rules, {format: 'html', today: '2026-11-22', preset: 'wcag'}), {page: page.facts})
  return of('knop-zonder-naam', withTemplates(entryOf(report, page.document, byId, 'nl'), page.document))[0]
}

test('what a script made is known by its own tag, and by the classes that the source gives what it stands in', () => {
  const one = scripted(`${site}a`, 'kaart', '<button class="deel" id="x1">')
  expect(one).toMatchObject({area: 'main', template: expect.stringMatching(/^[0-9a-f]{16}$/)})
  expect(scripted(`${site}b`, 'kaart', '<button class="deel" id="x2">')?.template).toBe(one?.template)
  expect(scripted(`${site}b`, 'kaart', '<button class="sluit">')?.template).not.toBe(one?.template)
  expect(scripted(`${site}b`, 'venster', '<button class="deel">')?.template).not.toBe(one?.template)
  // A tag that was cut off may differ in what is gone.
  expect(scripted(`${site}b`, 'kaart', `<button class="${'x'.repeat(200)}">`.slice(0, 200))).toMatchObject({area: 'main', ruleId: 'knop-zonder-naam'})
  expect(scripted(`${site}b`, 'kaart', `<button class="${'x'.repeat(200)}">`.slice(0, 200))?.template).toBeUndefined()
})

test('it says where on the page something stands', async () => {
  const found = of('afbeelding-zonder-tekst', await entryFor(site, '<header><nav><img src="1"></nav><img src="2"></header><main><header><img src="3"></header></main><div role="dialog"><img src="4"></div><img src="5"><footer><img src="6"></footer>', images))
  expect(found.map(({area}) => area)).toEqual(['nav', 'header', 'main', 'dialog', undefined, 'footer'])
})

test('what stands on more pages is told at the first, and the others keep their result', async () => {
  const all = await Promise.all([1, 2, 3].map((n) => entryFor(`${site}${n}`, `<header><img src="/logo.png"></header><main><img src="/${n}.jpg">${n === 3 ? '<p><img src="/2.jpg"></p>' : ''}</main>`, images)))
  const templates = new Templates(site)
  for (const one of all) templates.see(one)
  const [first, second, third] = all.map((one) => templates.apply(one).outcomes.find(({ruleId}) => ruleId === 'afbeelding-zonder-tekst'))
  expect(first?.findings.map(({pages, places}) => [pages?.length, places])).toEqual([[3, 3], [undefined, undefined]])
  expect(first?.findings[0]?.pages).toEqual([`${site}1`, `${site}2`, `${site}3`])
  expect(second).toMatchObject({result: 'failed', findings: [{}], elsewhere: [{page: `${site}1`, count: 1, line: 2, template: first?.findings[0]?.template}]})
  expect(third?.findings).toHaveLength(2)
  expect(templates.apply(all[0] as FileEntry).site).toBe(site)
})

test('whatever is on the pages: every place is told once, or counted where it is told', () => {
  const some = fc.array(fc.record({template: fc.option(fc.constantFrom('aa', 'bb', 'cc', 'dd'), {nil: undefined}), ruleId: fc.constantFrom('lange-zin', 'afbeelding-zonder-tekst')}), {maxLength: 8})
  fc.assert(
    fc.property(fc.array(some, {minLength: 1, maxLength: 8}), (pages) => {
      const entries = pages.map((found, n) => entry(found.map(({template, ruleId}) => finding({ruleId, ...(template !== undefined && {template: `${template}${ruleId}`})})), {path: `${site}${n}`}))
      const templates = new Templates(site)
      for (const one of entries) templates.see(one)
      const applied = entries.map((one) => templates.apply(one))
      const told = applied.flatMap(({outcomes}) => outcomes.flatMap(({findings}) => findings))
      expect(told.reduce((sum, {places = 1}) => sum + places, 0)).toBe(pages.flat().length)
      expect(applied.map(({outcomes}) => outcomes.map(({result}) => result))).toEqual(entries.map(({outcomes}) => outcomes.map(({result}) => result)))
      for (const [n, {outcomes}] of applied.entries()) {
        const here = outcomes.flatMap(({findings, elsewhere = []}) => findings.reduce((sum, {template, pages: on}) => sum + (on ? pages[n]?.filter((one) => `${one.template}${one.ruleId}` === template).length ?? 0 : 1), 0) + elsewhere.reduce((sum, {count}) => sum + count, 0))
        expect(here.reduce((sum, count) => sum + count, 0)).toBe(pages[n]?.length)
      }
    })
  )
})
