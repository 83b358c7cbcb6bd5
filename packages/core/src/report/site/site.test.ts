import {parseXml} from '@rgrove/parse-xml'
import {expect, test} from 'vitest'
import {entry, finding, report} from '../../../test/report-entries.ts'
import {Templates} from '../../site/index.ts'
import type {FileEntry} from '../entry.ts'
import type {ReportFormat} from '../reporters.ts'
import {bySize, isShared} from './shared.ts'

const site = 'https://gemeente.example/'
const logo = finding({ruleId: 'afbeelding-zonder-tekst', what: 'Dit logo heeft geen tekst.', template: 'a1'.repeat(8), area: 'header', selector: 'header > img', fingerprint: 'a1'.repeat(8)})
const own = (n: number) => finding({template: `c${n}`, fingerprint: String(n).padStart(16, '0'), line: n + 1})

/** Pages with one fault of their template and one of their own. */
function pagesOf(count: number, first = 0): readonly FileEntry[] {
  const all = Array.from({length: count}, (_, n) => entry([logo, own(first + n)], {path: `${site}${String(first + n).padStart(4, '0')}`}))
  const templates = new Templates(site)
  for (const one of all) templates.see(one)
  return all.map((one) => templates.apply(one))
}

const json = (format: ReportFormat, pages: readonly FileEntry[]) => JSON.parse(report(format, pages))

test('what stands on the most pages comes first, and of as many the most serious', () => {
  const shared = [finding({pages: ['a', 'b'], places: 2, level: 'advice'}), finding({pages: ['a', 'b'], places: 2}), finding({pages: ['a', 'b', 'c'], places: 9, unsure: true})]
  expect(shared.filter(isShared).sort(bySize)).toEqual([shared[2], shared[1], shared[0]])
})

test('sarif: one result with the pages as its places, no more than GitHub shows', () => {
  const {runs: [{results}]} = json('sarif', pagesOf(150))
  const one = results.find(({ruleId}: {ruleId: string}) => ruleId === logo.ruleId)
  expect(results).toHaveLength(151)
  expect(one.locations).toHaveLength(100)
  expect(one.locations[99].physicalLocation).toEqual({artifactLocation: {uri: `${site}0099`}, region: {startLine: 1}})
  expect(one).toMatchObject({message: {text: expect.stringContaining("Dit staat op 150 pagina's.")}, properties: {pages: 150, places: 150}})
})

test('sarif and gitlab: it stays the same finding when a page comes before the first', () => {
  const hash = (pages: readonly FileEntry[]): string => json('sarif', pages).runs[0].results.find(({ruleId}: {ruleId: string}) => ruleId === logo.ruleId).partialFingerprints.primaryLocationLineHash
  const print = (pages: readonly FileEntry[]): string => json('gitlab', pages).find(({check_name: name}: {check_name: string}) => name === logo.ruleId).fingerprint
  for (const of of [hash, print]) expect(of(pagesOf(3))).toBe(of(pagesOf(3, 1)))
  expect(new Set(json('gitlab', pagesOf(5)).map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(6)
})

test('junit: the page that tells it fails, and the others do not pass', () => {
  const pages = pagesOf(2).map((one) => ({...one, outcomes: one.outcomes.filter(({ruleId}) => ruleId === logo.ruleId)}))
  const suites = (parseXml(report('junit', pages)).root?.children ?? []).filter((node) => node.type === 'element')
  expect(suites.map((suite) => suite.toJSON())).toMatchObject([{attributes: {failures: '1', skipped: '0'}}, {attributes: {failures: '0', skipped: '1'}}])
  expect(report('junit', pagesOf(2))).toContain(`<skipped message="Dit punt staat bij ${site}0000, omdat het op meer pagina's voorkomt."/>`)
})

test('github: one annotation, which says on how many pages', () => {
  const lines = report('github', pagesOf(40)).split('\n').filter((line) => line.includes('Dit logo'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^::error .*Dit staat op 40 pagina's\. \(https:\/\/gemeente\.example\/0000\)$/)
})

test('markdown: of 500 pages with ten points each it fits in a comment, what stands everywhere first', () => {
  const many = pagesOf(500).map((one) => ({...one, outcomes: one.outcomes.map((outcome) => ({...outcome, findings: outcome.findings.flatMap((each) => (each.pages ? each : Array.from({length: 10}, () => each)))}))}))
  const text = report('markdown', many)
  expect(text.length).toBeLessThan(65_536)
  expect(text.indexOf("| Op 500 van de 500 pagina's, boven aan de pagina |")).toBeGreaterThan(0)
  expect(text.indexOf('Op 500 van de 500')).toBeLessThan(text.indexOf(`### ${site}0000`))
  expect(text).toMatch(/\*\*Dit rapport is ingekort\. \d{4} punten staan er niet in\./)
})

test('pretty: the site first; a page without a point of its own is not named', () => {
  const [first, second] = pagesOf(2)
  const bare = {...(second as FileEntry), outcomes: (second as FileEntry).outcomes.map((one) => ({...one, findings: []}))}
  const text = report('pretty', [first as FileEntry, bare])
  expect(text.split('\n').filter((line) => line.startsWith('──')).map((line) => line.replace(/ ─+$/, ''))).toEqual(["── Op meer pagina's", `── ${site}0000`, '── Samenvatting'])
  expect(text).toContain("  Op 2 van de 2 pagina's, boven aan de pagina\n  fout · Afbeelding zonder tekst (afbeelding-zonder-tekst)")
  expect(text).toContain('Testpanel vond 2 punten op 2 pagina')
})

test('html: it knows on which pages a point stands, and each page leads to it', () => {
  const text = report('html', pagesOf(12))
  expect(text).toContain(`<li class="finding error" id="punt-${logo.template}" data-on="1-12" data-reach="more"`)
  expect(text.match(new RegExp(`<a href="#punt-${logo.template}" data-show>`, 'g'))).toHaveLength(12)
  expect(text).toContain('<input type="checkbox" name="reach" value="one" checked>')
  expect(text).toContain(`<a href="${site}0003" rel="noreferrer">${site}0003</a>`)
})

test('a finding that the baseline knows is told of the site no more', () => {
  const known = pagesOf(3).map((one) => ({...one, mended: 0, outcomes: one.outcomes.map((outcome) => ({...outcome, findings: outcome.findings.map((each) => (each.pages ? {...each, known: true as const} : each))}))}))
  expect(report('pretty', known, {}, '2026-11-01')).not.toContain("Op meer pagina's")
  expect(JSON.parse(report('json', known, {}, '2026-11-01')).summary).toMatchObject({baseline: {new: 3, known: 1}, site: {pages: 3, shared: 0, places: 0}})
})
