import {criteriaIn, criterion} from '../norms/criteria.ts'
import {messageOf} from './ci/message.ts'
import {linesOf, nameOf, selectorOf, uriOf} from './ci/place.ts'
import type {FileEntry, FindingEntry, OutcomeEntry} from './entry.ts'
import {line} from './json.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {placeIn, wordsIn} from './words/index.ts'

/** How every EARL report begins. */
export const earlSignature = '{"@context":{"earl":"http://www.w3.org/ns/earl#","Assertion":"earl:Assertion"'

// The terms of the WCAG-EM Report Tool of W3C. It knows WCAG by these http addresses, not by those with https, and what is new in WCAG 2.2 by the
// bare name `WCAG22:…` alone: so that is left as it stands. It shows no text that has a language, so the file names none.
const terms = {
  earl: 'http://www.w3.org/ns/earl#', Assertion: 'earl:Assertion', Assertor: 'earl:Assertor', Software: 'earl:Software', TestSubject: 'earl:TestSubject',
  TestCase: 'earl:TestCase', TestRequirement: 'earl:TestRequirement', TestCriterion: 'earl:TestCriterion', TestResult: 'earl:TestResult', TestMode: 'earl:TestMode',
  OutcomeValue: 'earl:OutcomeValue', Pass: 'earl:Pass', Fail: 'earl:Fail', CannotTell: 'earl:CannotTell', NotApplicable: 'earl:NotApplicable', NotTested: 'earl:NotTested',
  assertedBy: 'earl:assertedBy', subject: 'earl:subject', test: 'earl:test', result: 'earl:result', outcome: 'earl:outcome', mode: 'earl:mode',
  WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  dcterms: 'http://purl.org/dc/terms/', title: 'dcterms:title', description: 'dcterms:description', source: {'@id': 'dcterms:source', '@type': '@id'},
  schema: 'http://schema.org/', WebPage: 'schema:WebPage', id: '@id', type: '@type'
}
const outcomes = {passed: 'Pass', failed: 'Fail', cantTell: 'CannotTell', inapplicable: 'NotApplicable', untested: 'NotTested'} as const
const mostNamed = 50
const program = 'urn:testpanel:programma'

/**
 * EARL 1.0 (W3C) as JSON-LD: assertions for each rule and file, with the five outcomes of EARL. What a rule finds is said of each success
 * criterion it is about, with the rule as its source: the report tool takes one criterion for an assertion, and knows it by the id of the test alone.
 * An outcome without findings is about the rule: that a rule passed says nothing of a criterion.
 */
export function earl(options: ReportOptions): Reporter {
  const {lang, tool, rules} = options
  const words = wordsIn(lang)
  // What stands on more pages of a site is said of each of them: an evaluation looks at pages one by one.
  const shared = new Map<string, FindingEntry>()
  return {
    begin: () => `{"@context":${line(terms)},"@graph":[\n${line({id: program, type: ['Assertor', 'Software'], title: `Testpanel ${tool.version}`})}`,
    file(entry) {
      for (const {findings} of entry.outcomes) for (const one of findings) if (one.pages && one.template !== undefined) shared.set(one.template, one)
      return entry.outcomes.flatMap((outcome) => testsOf(outcome).map((test) => `,\n${line(assertion(outcome, test, entry))}`)).join('')
    },
    end: () => '\n]}\n'
  }

  function assertion(outcome: OutcomeEntry, test: object, {path}: FileEntry): object {
    const {ruleId, result} = outcome
    return {
      type: 'Assertion',
      mode: {id: 'earl:automatic', type: 'TestMode'},
      assertedBy: {id: program},
      subject: {id: uriOf(path, options), type: ['TestSubject', 'WebPage'], description: nameOf(path, options)},
      test,
      source: `urn:testpanel:regel:${ruleId}`,
      result: {type: 'TestResult', outcome: {id: `earl:${result}`, type: ['OutcomeValue', outcomes[result]]}, description: description(outcome)}
    }
  }

  function testsOf({ruleId, result}: OutcomeEntry): readonly object[] {
    const {title = ruleId, basis = []} = rules[ruleId] ?? {}
    const found = result === 'failed' || result === 'cantTell' ? criteriaIn(basis).flatMap((sc) => criterion(sc) ?? []) : []
    if (found.length === 0) return [{id: `urn:testpanel:regel:${ruleId}`, type: ['TestCriterion', 'TestCase'], title}]
    return found.map(({sc, id, since, title: name}) => ({id: `${since === '2.2' ? 'WCAG22' : 'WCAG21'}:${id}`, type: ['TestCriterion', 'TestRequirement'], title: `${sc} ${name[lang]}`}))
  }

  function description({ruleId, findings, reason, elsewhere = []}: OutcomeEntry): string {
    const all = [...findings.map(said), ...elsewhere.map(({template, selector, line: at, page}) => {
      const one = shared.get(template)
      return one ? said({...one, ...(selector !== undefined && {selector}), ...(at !== undefined && {line: at})}) : words.toldAt(page)
    })]
    const named = all.slice(0, mostNamed)
    const more = all.length > mostNamed ? [words.andMore(all.length - mostNamed)] : []
    const head = all.length === 0 ? [] : [`${rules[ruleId]?.title ?? ruleId} (${ruleId})`]
    return [...head, ...(reason ? [reason.message] : []), ...named, ...more].join('\n')
  }

  function said(finding: FindingEntry): string {
    const selector = linesOf(finding) && selectorOf(finding)
    return `${linesOf(finding) ? `${placeIn(finding, words)}: ` : ''}${messageOf(finding, words)}${selector === undefined ? '' : ` (${selector})`}`
  }
}
