import {describe, expect, it} from 'vitest'
import {check, englishFor, entryOf, read, ruleEntry, rules, settingsFor} from '../index.ts'
import {passedOverEntry, type FileEntry} from '../report/entry.ts'
import {reporterOf} from '../report/reporters.ts'
import {Tally} from '../report/summary.ts'
import {model} from '../../test/model.ts'
import {evaluationJson} from './evaluation.ts'
import {savedReport, statementJson, statementMarkdown, statementOf, type SavedReport} from './index.ts'

const all = Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, 'nl')]))
const wrong = '<!doctype html><html lang="en"><head><title>Paspoort</title></head><body><p>U vraagt uw paspoort aan in het gemeentehuis. Neem uw oude paspoort mee. Wij vragen u ook om een foto van uw gezicht. Het paspoort ligt na vijf werkdagen voor u klaar bij de balie.</p><p><a href="/a"></a></p></body></html>'
const right = '<!doctype html><html lang="nl"><head><title>Paspoort</title></head><body><p>U vraagt uw paspoort aan in het gemeentehuis. Neem uw oude paspoort mee.</p></body></html>'

async function entry(path: string, html: string): Promise<FileEntry> {
  const document = await read({path, bytes: new TextEncoder().encode(html)})
  const report = check(document, settingsFor(rules, {format: 'html', preset: 'alles', today: '2026-11-22'}), {model, english: await englishFor(document)})
  return entryOf(report, document, new Map(rules.map((rule) => [rule.id, rule])), 'nl')
}

function written(entries: readonly FileEntry[]): string {
  const reporter = reporterOf('json', {lang: 'nl', color: false, width: 80, tool: {name: 'testpanel', version: '0.1.0'}, rules: all})
  const tally = new Tally()
  for (const one of entries) tally.add(one)
  return reporter.begin() + entries.map((one) => reporter.file(one)).join('') + reporter.end(tally.summary)
}

async function saved(): Promise<SavedReport> {
  const report = savedReport(written([await entry('fout.html', wrong), await entry('goed|<b>.html', right), await entry('leeg.html', '')]))
  if (typeof report === 'string') throw new Error(report)
  return report
}

describe('een verklaring van een rapport', () => {
  it('zegt per criterium wat er is gevonden en op welke bestanden', async () => {
    const {criteria, totals, sample} = statementOf(await saved(), 'wcag21', 'nl', '2026-11-22')
    const language = criteria.find(({sc}) => sc === '3.1.1')
    expect(language).toMatchObject({clause: '9.3.1.1', title: 'Taal van de pagina', result: 'failed', findings: 1, checkedOn: 2})
    expect(language?.problems[0]).toMatchObject({rule: 'taal-van-tekst', on: ['fout.html'], sure: 1})
    expect(criteria).toHaveLength(50)
    expect(Object.values(totals).reduce((sum, n) => sum + n, 0)).toBe(50)
    expect(sample.map(({checked}) => checked)).toEqual([true, true, false])
  })

  it('noemt geen pagina die er niet is, en geen pdf, bij wat is bekeken', async () => {
    const report = await saved()
    const dead = passedOverEntry('https://gemeente.example/weg', 'html', {id: 'dead-link', data: {status: 404, from: 'https://gemeente.example/', more: 0}, fatal: true}, 'nl')
    const pdf = passedOverEntry('https://gemeente.example/folder.pdf', 'pdf', {id: 'no-pdf-yet', data: {}, fatal: true}, 'nl')
    const statement = statementOf({...report, files: [...report.files, dead, pdf]}, 'wcag21', 'nl', '2026-11-22')
    expect(statement.sample.slice(-2)).toMatchObject([{checked: false, reason: expect.stringContaining('404')}, {checked: false, reason: expect.stringContaining('pdf')}])
    expect(statementMarkdown(statement)).toContain('Testpanel bekeek 2 pagina')
    expect(evaluationJson(statement)).not.toContain('gemeente.example/weg')
  })

  it('noemt wat niet is bekeken, en zegt nooit dat een eis is gehaald', async () => {
    const statement = statementOf(await saved(), 'wcag', 'nl', '2026-11-22')
    expect(statement.criteria.find(({sc}) => sc === '1.2.4')).toMatchObject({result: 'untested', rules: []})
    for (const text of [statementMarkdown(statement), statementJson(statement), statementMarkdown(statementOf(await saved(), 'wcag', 'en', '2026-11-22'))]) {
      expect(text).not.toMatch(/\bvoldoe|\bpassed\b|\bconform|status [A-E]\b|volledig/i)
    }
  })

  it('telt een twijfelgeval en een advies niet als fout', async () => {
    const report = await saved()
    const softer = {...report, files: report.files.map((file) => ({...file, outcomes: file.outcomes.map((outcome) => ({...outcome, findings: outcome.findings.map((one) => ({...one, unsure: true}))}))}))}
    expect(statementOf(softer, 'wcag', 'nl', '2026-11-22').totals).toMatchObject({failed: 0})
  })

  it('noemt bij een Word-document ook het onderdeel over documenten', async () => {
    const report = await saved()
    const letters = {...report, files: report.files.map((file) => ({...file, format: 'docx'}))}
    expect(statementOf(letters, 'wcag', 'nl', '2026-11-22').criteria.find(({sc}) => sc === '2.4.4')).toMatchObject({clause: '9.2.4.4', documentClause: '10.2.4.4'})
    expect(statementOf(report, 'wcag', 'nl', '2026-11-22').criteria.find(({sc}) => sc === '2.4.4')).not.toHaveProperty('documentClause')
  })

  it('is Markdown waarin namen van bestanden niets kunnen aanrichten, met een rij voor elke eis', async () => {
    const text = statementMarkdown(statementOf(await saved(), 'wcag', 'nl', '2026-11-22'))
    expect(text).toContain('goed\\|&lt;b&gt;.html')
    expect(text.match(/^\| \d\.\d/gm)).toHaveLength(55)
  })

  it('houdt zich aan onze eigen regels voor duidelijke taal', async () => {
    const text = statementMarkdown(statementOf(await saved(), 'wcag21', 'nl', '2026-11-22')).replace(/^\|.*$/gm, '').replace(/\(fout\.html[^)]*\)|^- Waar:.*$/gm, '')
    const document = await read({path: 'verklaring.md', bytes: new TextEncoder().encode(text)})
    const report = check(document, settingsFor(rules, {format: 'md', preset: 'b1-web', today: '2026-11-22'}), {model, english: await englishFor(document)})
    expect(report.outcomes.flatMap(({findings}) => findings).filter(({level}) => level !== 'advice').map(({ruleId, quote}) => `${ruleId}: ${quote.exact}`)).toEqual([])
  })
})

it.each([
  ['no-json', 'Geachte heer'],
  ['no-json', ''],
  ['no-report', '[]'],
  ['no-report', 'null'],
  ['no-report', '{"version":1,"tool":{"name":"testpanel"},"files":[{"path":1}],"rules":{}}'],
  ['no-report', '{"version":1,"tool":{"name":"testpanel"},"files":[],"rules":{"a":{"title":"A","basis":[1]}}}'],
  ['other-version', '{"version":2,"tool":{"name":"testpanel"},"files":[],"rules":{}}']
])('zegt %s van wat geen rapport is', (why, text) => {
  expect(savedReport(text)).toBe(why)
})
