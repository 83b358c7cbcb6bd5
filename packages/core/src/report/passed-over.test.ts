import {expect, test} from 'vitest'
import {passedOverEntry, uncheckedEntry} from './entry.ts'
import {reporterOf, type ReportFormat} from './reporters.ts'
import {isUnchecked, Tally} from './summary.ts'

const dead = passedOverEntry('https://gemeente.example/weg', 'html', {id: 'dead-link', data: {status: 404, from: 'https://gemeente.example/\nhttps://gemeente.example/afval', more: 2}, fatal: true}, 'nl')
const pdf = passedOverEntry('https://gemeente.example/folder.pdf', 'pdf', {id: 'no-pdf-yet', data: {}, fatal: true}, 'nl')
const fallen = uncheckedEntry('https://gemeente.example/stuk', 'html', [], {id: 'page-status', data: {status: 500}, fatal: true}, 'nl')

test('a dead link and a PDF of a site are named, are not checked, and are no failure', () => {
  const tally = new Tally()
  for (const entry of [dead, pdf, fallen]) tally.add(entry)
  expect([dead, pdf, fallen].map(isUnchecked)).toEqual([false, false, true])
  expect(tally.summary).toMatchObject({files: 3, checked: 0, notChecked: 1, passedOver: 2})
  expect(dead.problems[0]?.message).toBe('Op dit adres staat geen pagina (melding 404). Er is een link naar dit adres op: https://gemeente.example/, https://gemeente.example/afval en nog 2 andere pagina\'s. Verbeter die link of haal hem weg.')
})

test.each([
  ['junit', /<testsuite name="https:\/\/gemeente\.example\/weg" tests="1" failures="0" errors="0" skipped="1">/],
  ['sarif', /"executionSuccessful":true.*"level":"note".*geen pagina \(melding 404\)/],
  ['pretty', /Let op: Op dit adres staat geen pagina/],
  ['markdown', /geen pagina/],
  ['html', /geen pagina/],
  ['json', /"passedOver":2/]
] as const satisfies readonly [ReportFormat, RegExp][])('%s says so', (format, said) => {
  expect(written(format)).toMatch(said)
})

function written(format: ReportFormat): string {
  const tally = new Tally()
  const reporter = reporterOf(format, {lang: 'nl', color: false, width: 80, rules: {}, tool: {name: 'testpanel', version: '1.2.3'}, pages: {}, fromRoot: (path) => path})
  let text = reporter.begin()
  for (const entry of [dead, pdf]) {
    tally.add(entry)
    text += reporter.file(entry)
  }
  return text + reporter.end(tally.summary)
}
