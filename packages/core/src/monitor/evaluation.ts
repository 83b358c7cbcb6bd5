import {longDate} from '../report/words/date.ts'
import {isAddress} from '../report/ci/place.ts'
import type {FoundProblem} from './problems.ts'
import type {CriterionRow, Statement} from './statement.ts'
import {statementWords, type StatementWords} from './words.ts'

/** How every evaluation file begins. */
export const evaluationSignature = '{\n  "@id": "urn:testpanel:onderzoek",'

// What the WCAG-EM Report Tool of W3C understands. It shows no text that has a language of its own, has no term for WCAG 2.2, and knows what is new
// there by the bare name `WCAG22:…`.
const terms = {
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#', Evaluation: 'wcagem:procedure', defineScope: 'wcagem:step1', scope: 'wcagem:step1a', conformanceTarget: 'wcagem:step1b', accessibilitySupportBaseline: 'wcagem:step1c',
  exploreTarget: 'wcagem:step2', pageTypeVariety: 'wcagem:step2c', technologiesReliedUpon: 'wcagem:step2d', selectSample: 'wcagem:step3', structuredSample: 'wcagem:step3a', Website: 'wcagem:website', Webpage: 'wcagem:webpage',
  auditSample: 'wcagem:step4', reportFindings: 'wcagem:step5', evaluationSpecifics: 'wcagem:step5b', WCAG21: 'http://www.w3.org/TR/WCAG21/#', WAI: 'http://www.w3.org/WAI/', wcagVersion: 'WAI:standards-guidelines/wcag/#versions',
  earl: 'http://www.w3.org/ns/earl#', Assertion: 'earl:Assertion', TestSubject: 'earl:TestSubject', TestCriterion: 'earl:TestCriterion', TestRequirement: 'earl:TestRequirement', TestResult: 'earl:TestResult', OutcomeValue: 'earl:OutcomeValue',
  assertedBy: 'earl:assertedBy', mode: 'earl:mode', subject: 'earl:subject', test: 'earl:test', result: 'earl:result', outcome: 'earl:outcome',
  dcterms: 'http://purl.org/dc/terms/', title: 'dcterms:title', description: 'dcterms:description', summary: 'dcterms:summary', date: {'@id': 'dcterms:date', '@type': 'http://www.w3.org/TR/NOTE-datetime'}, type: '@type', id: '@id'
}

// People look at every page of the sample for every criterion.
const largestSample = 40

/**
 * A whole evaluation for the WCAG-EM Report Tool of W3C: the scope, a sample of the pages, and for each criterion what was found on them. It only
 * says where something failed or must be looked at: that a criterion is met, and the status of a site, is for people to say.
 */
export function evaluationJson(statement: Statement): string {
  const {lang, norm, date, tool} = statement
  const words = statementWords(lang)
  const pages = sampleOf(statement)
  const site = pages[0] === undefined ? '' : (URL.parse(pages[0])?.host ?? '')
  const evaluation = {
    '@id': 'urn:testpanel:onderzoek',
    '@context': terms,
    type: 'Evaluation',
    '@language': lang,
    defineScope: {scope: {type: ['TestSubject', 'Website'], title: site, description: words.evaluation.scope(site)}, wcagVersion: norm.wcag, conformanceTarget: 'AA', accessibilitySupportBaseline: words.evaluation.baseline(tool.version)},
    exploreTarget: {technologiesReliedUpon: ['HTML', 'CSS', 'WAI-ARIA', 'JavaScript'].map((title) => ({title})), pageTypeVariety: words.evaluation.variety(statement.sample.filter(({checked}) => checked).length, pages.length)},
    selectSample: {structuredSample: pages.map((page) => ({id: page, type: ['TestSubject', 'Webpage'], title: page, description: page}))},
    auditSample: statement.criteria.flatMap((row) => pages.flatMap((page) => assertion(row, page, words) ?? [])),
    reportFindings: {title: words.title, date, summary: words.limits.join(' '), evaluationSpecifics: words.evaluation.made(tool.version, longDate(date, lang))}
  }
  return `${JSON.stringify(evaluation, null, 2)}\n`
}

/** Pages on which together everything was found, and others as far as there is room. */
function sampleOf({sample, criteria}: Statement): readonly string[] {
  const checked = new Map(sample.filter(({path, checked, format}) => checked && format === 'html' && isAddress(path)).map(({path}) => [path, URL.parse(path)?.href ?? path]))
  const telling = criteria.flatMap(({problems}) => problems.flatMap(({on}) => on.find((page) => checked.has(page)) ?? []))
  return [...new Set([...telling, ...checked.keys()].map((page) => checked.get(page) ?? page))].slice(0, largestSample)
}

function assertion(row: CriterionRow, page: string, words: StatementWords): object | undefined {
  const here = row.problems.filter(({on}) => on.some((path) => (URL.parse(path)?.href ?? path) === page))
  if (here.length === 0) return undefined
  const outcome = here.some(({sure}) => sure > 0) ? 'failed' : 'cantTell'
  return {
    type: 'Assertion',
    assertedBy: {id: 'urn:testpanel:programma'},
    mode: {id: 'earl:automatic'},
    subject: {id: page},
    test: {id: `${row.since === '2.2' ? 'WCAG22' : 'WCAG21'}:${row.id}`, type: ['TestCriterion', 'TestRequirement'], title: `${row.sc} ${row.title}`},
    result: {type: 'TestResult', outcome: {id: `earl:${outcome}`, type: 'OutcomeValue'}, description: here.map((problem) => said(problem, words)).join('\n\n')}
  }
}

function said({what, todo, on}: FoundProblem, {evaluation}: StatementWords): string {
  return [what, todo, on.length > 1 ? evaluation.alsoOn(on.length) : ''].filter((part) => part !== '').join(' ')
}
