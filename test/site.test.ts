import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {check, entryOf, read, ruleEntry, rules, settingsFor} from '../packages/core/src/index.ts'
import type {FileEntry} from '../packages/core/src/report/entry.ts'
import {reporterOf, Tally, type ReportFormat} from '../packages/core/src/report/index.ts'
import {Templates, withTemplates} from '../packages/core/src/site/index.ts'
import {model} from '../packages/core/test/model.ts'
import {findBrowser} from '../packages/web/src/browser/find.ts'
import {gatherStatic} from '../packages/web/src/static/index.ts'
import {folder, testpanel} from './cli/testpanel.ts'

const site = 'https://gemeente.example/'
const names = ['afval/afval.html', 'contact.html', 'index.html']
const byId = new Map(rules.map((rule) => [rule.id, rule]))

async function entryFor(name: string): Promise<FileEntry> {
  const document = await read({path: `${site}${name}`, bytes: readFileSync(join(import.meta.dirname, 'site', name))}, 'html')
  const report = check(document, settingsFor(rules, {format: 'html', preset: 'alles', today: '2026-11-22', wholePage: true}), {model, page: await gatherStatic(document)})
  return withTemplates(entryOf(report, document, byId, 'nl'), document)
}

async function pages(): Promise<readonly FileEntry[]> {
  const all = await Promise.all(names.map(entryFor))
  const templates = new Templates(site)
  for (const one of all) templates.see(one)
  return all.map((one) => templates.apply(one))
}

// What a small site looks like in the reports for people: the faults of its template once and first, then what each page has of its own.
test.each<[ReportFormat, string]>([['pretty', 'rapport.txt'], ['markdown', 'rapport.md']])('%s', async (format, file) => {
  const reporter = reporterOf(format, {lang: 'nl', color: false, width: 100, tool: {name: 'testpanel', version: '0.1.0'}, rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, 'nl')]))})
  const tally = new Tally()
  const written = (await pages()).map((one) => {
    tally.add(one)
    return reporter.file(one)
  })
  await expect(reporter.begin() + written.join('') + reporter.end(tally.summary)).toMatchFileSnapshot(join('site', `${file}.snap`))
})

// The report is a page too: everybody must be able to use it.
test.runIf(findBrowser() !== undefined)('html: no engine finds fault with it, in the light and in the dark', async () => {
  const reporter = reporterOf('html', {lang: 'nl', color: false, width: 80, tool: {name: 'testpanel', version: '0.1.0'}, rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, 'nl')]))})
  const tally = new Tally()
  const written = (await pages()).map((one) => {
    tally.add(one)
    return reporter.file(one)
  })
  const html = reporter.begin() + written.join('') + reporter.end(tally.summary)
  const cwd = folder({'licht.html': html, 'donker.html': html.replaceAll('(prefers-color-scheme:dark)', '(min-width:1px)').replace(/style-src '[^']*'/, "style-src 'unsafe-inline'")})
  const {files, summary} = JSON.parse((await testpanel(['check', 'licht.html', 'donker.html', '--browser', '--preset', 'wcag', '--format', 'json'], {cwd})).out)
  expect(summary.notChecked).toBe(0)
  const sure = files.flatMap(({outcomes}: FileEntry) => outcomes.flatMap(({findings, suppressed}) => [...findings, ...suppressed]).filter(({unsure}) => !unsure).map(({ruleId, quote}) => `${ruleId}: ${quote.exact}`))
  expect(sure).toEqual([])
})

test('what stands in the template is told once, and every finding of every page is told or counted', async () => {
  const before = await Promise.all(names.map(entryFor))
  const after = await pages()
  const shared = after.flatMap(({outcomes}) => outcomes.flatMap(({findings}) => findings.filter((one) => one.pages)))
  expect(shared.map(({ruleId, area, pages: on}) => `${ruleId} ${area} ${on?.length}`).sort()).toEqual(expect.arrayContaining(['afbeelding-zonder-tekst header 3', 'ambtelijk-woord footer 3', 'invoerveld-zonder-label footer 3', 'knop-zonder-naam footer 3', 'link-zonder-naam header 3']))
  const told = after.flatMap(({outcomes}) => outcomes.flatMap(({findings}) => findings))
  expect(told.reduce((sum, {places = 1}) => sum + places, 0)).toBe(before.flatMap(({outcomes}) => outcomes.flatMap(({findings}) => findings)).length)
  const images = told.filter(({ruleId}) => ruleId === 'afbeelding-zonder-tekst')
  expect(images.map(({quote}) => quote.exact)).toEqual(['<img src="../logo.svg">', '<img src="container.jpg">', '<img src="stadhuis.jpg">'])
  expect(after.map(({outcomes}) => outcomes.map(({result}) => result))).toEqual(before.map(({outcomes}) => outcomes.map(({result}) => result)))
})
