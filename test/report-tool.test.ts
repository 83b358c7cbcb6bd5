import jsonld from 'jsonld'
import {expect, test} from 'vitest'
import {entry, finding, report, rules} from '../packages/core/test/report-entries.ts'
import {evaluationJson, savedReport, statementOf, type SavedReport} from '../packages/core/src/monitor/index.ts'
import type {FileEntry} from '../packages/core/src/report/entry.ts'
import {Templates} from '../packages/core/src/site/index.ts'

// The names under which the WCAG-EM Report Tool 3 of W3C reads a file. What is not among them stays an address, and it does not find that back.
const names = {
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#', Evaluation: 'wcagem:procedure', defineScope: 'wcagem:step1', scope: 'wcagem:step1a', step1b: {'@id': 'wcagem:step1b', '@type': '@id'}, conformanceTarget: 'step1b',
  accessibilitySupportBaseline: 'wcagem:step1c', exploreTarget: 'wcagem:step2', pageTypeVariety: 'wcagem:step2c', technologiesReliedUpon: 'wcagem:step2d', selectSample: 'wcagem:step3', structuredSample: 'wcagem:step3a',
  auditSample: 'wcagem:step4', reportFindings: 'wcagem:step5', WCAG21: 'http://www.w3.org/TR/WCAG21/#', WAI: 'http://www.w3.org/WAI/', wcagVersion: 'WAI:standards-guidelines/wcag/#versions', earl: 'http://www.w3.org/ns/earl#',
  Assertion: 'earl:Assertion', subject: 'earl:subject', test: 'earl:test', result: 'earl:result', outcome: 'earl:outcome', dcterms: 'http://purl.org/dc/terms/', title: 'dcterms:title', description: 'dcterms:description',
  isPartOf: 'dcterms:isPartOf', id: '@id', type: '@type', language: '@language'
}

interface Assertion {
  readonly subject: {readonly id: string}
  readonly test: {readonly id: string; readonly isPartOf?: {readonly id?: string}}
  readonly result: {readonly outcome: {readonly id: string}; readonly description: unknown}
}

/** All of a type in a file, as the tool gets to see them: what is named twice it sees once with all that belongs to it. */
async function framed<T>(file: object, type: string): Promise<readonly T[]> {
  const found = (await jsonld.frame(file as never, {'@context': names, '@type': type} as never)) as unknown as {readonly '@graph'?: readonly T[]}
  return found['@graph'] ?? [found as unknown as T]
}

/** What the tool takes over of an assertion: the page when its address is that of the sample, and the criterion by what follows the prefix. */
function taken({subject, test: {id, isPartOf}, result}: Assertion): string {
  return `${URL.parse(subject.id)?.href} ${(isPartOf?.id ?? id).split(':')[1]} ${result.outcome.id}`
}

const site = 'https://gemeente.example/'
const twoCriteria = {...rules, 'afbeelding-zonder-tekst': {title: 'Klein aanraakgebied', level: 'error' as const, basis: ['WCAG 1.1.1', 'WCAG 2.5.8'], presets: ['wcag']}}
const image = finding({ruleId: 'afbeelding-zonder-tekst', what: 'Deze afbeelding heeft geen tekst.', template: 'a1', selector: 'main > img'})

/** Two pages with a fault of their template, and one without. */
function pages(): readonly FileEntry[] {
  const all = ['', 'a', 'b'].map((name) => entry(name === 'b' ? [] : [image], {path: `${site}${name}`}))
  const templates = new Templates(site)
  for (const one of all) templates.see(one)
  return all.map((one) => templates.apply(one))
}

const meant = [`${site} non-text-content earl:failed`, `${site} target-size-minimum earl:failed`, `${site}a non-text-content earl:failed`, `${site}a target-size-minimum earl:failed`]

test('the report tool of W3C takes from our EARL each criterion of each page, and no pass', async () => {
  const file = JSON.parse(report('earl', pages(), {rules: twoCriteria}))
  const assertions = await framed<Assertion>(file, 'Assertion')
  const known = /^\S+ (?:non-text-content|target-size-minimum) /
  expect(assertions.map(taken).filter((one) => known.test(one)).sort()).toEqual(meant)
  for (const {result} of assertions.filter((one) => known.test(taken(one)))) expect(result.description).toContain('Deze afbeelding heeft geen tekst.')
})

test('it opens our evaluation with the scope, the sample and what was found on each page', async () => {
  const saved = savedReport(report('json', pages(), {rules: twoCriteria})) as SavedReport
  const file = JSON.parse(evaluationJson(statementOf(saved, 'wcag', 'nl', '2026-11-22')))
  const [evaluation] = await framed<Record<'defineScope' | 'exploreTarget' | 'selectSample' | 'reportFindings', Record<string, unknown>>>(await jsonld.expand(file) as object, 'Evaluation')
  expect(evaluation).toMatchObject({
    language: 'nl', defineScope: {scope: {title: 'gemeente.example'}, wcagVersion: '2.2', conformanceTarget: 'AA', accessibilitySupportBaseline: expect.stringContaining('Testpanel')},
    exploreTarget: {pageTypeVariety: expect.stringContaining("3 pagina's")}, reportFindings: {title: 'Voor uw toegankelijkheidsverklaring'}
  })
  expect(evaluation?.selectSample['structuredSample']).toMatchObject([{id: site}, {id: `${site}a`}, {id: `${site}b`}])
  const assertions = await framed<Assertion>(evaluation as object, 'Assertion')
  expect(assertions.map(taken).sort()).toEqual(meant)
  for (const {result} of assertions) expect(result.description).toContain("Dit staat op 2 pagina's van de site.")
})
