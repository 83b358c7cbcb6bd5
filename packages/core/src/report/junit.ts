import {messageOf} from './ci/message.ts'
import {linesOf, nameOf} from './ci/place.ts'
import type {FindingEntry, OutcomeEntry} from './entry.ts'
import {harmless, oneLine} from './layout/index.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {kindOf, passedOverReasons, unreadReasons} from './summary.ts'
import {placeIn, wordsIn} from './words/index.ts'

/** How every JUnit report begins. */
export const junitSignature = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="testpanel">'

/**
 * JUnit XML, for the test tab of GitLab, Azure DevOps and Jenkins: a file is a suite, a rule a test. A test fails when it has a
 * finding that fails the run; what was not checked is an error and never a pass.
 */
export function junit(options: ReportOptions): Reporter {
  const words = wordsIn(options.lang)
  const failing: ReadonlySet<string> = new Set({error: ['error'], warning: ['error', 'warning'], never: []}[options.failOn ?? 'warning'])
  return {
    begin: () => `${junitSignature}\n`,
    file(entry) {
      const name = nameOf(entry.path, options)
      const cases = entry.outcomes.map((outcome) => testCase(outcome, name))
      // A file of which even the kind is not known has no rules; it is one test that went wrong.
      if (cases.length === 0) cases.push(...unreadReasons(entry).map((reason) => element('testcase', {name: words.unread, classname: name}, element('error', {message: reason}))))
      if (cases.length === 0) cases.push(...passedOverReasons(entry).map((reason) => element('testcase', {name: words.unread, classname: name}, element('skipped', {message: reason}))))
      const count = (tag: string): number => cases.filter((one) => new RegExp(`<${tag}[ /]`).test(one)).length
      return `${element('testsuite', {name, tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped')}, `\n${cases.join('\n')}\n`)}\n`
    },
    end: () => '</testsuites>\n'
  }

  function testCase({ruleId, result, findings, reason, elsewhere = []}: OutcomeEntry, file: string): string {
    const attributes = {name: `${options.rules[ruleId]?.title ?? ruleId} (${ruleId})`, classname: file, file, time: 0}
    if (result === 'untested') return element('testcase', attributes, element('error', {message: reason?.message ?? words.unread}))
    if (result === 'inapplicable') return element('testcase', attributes, '<skipped/>')
    const counting = findings.filter((finding) => !finding.known && failing.has(kindOf(finding)))
    const others = findings.filter((finding) => !finding.known && !counting.includes(finding))
    // The flaw is on this page, so it is no pass; it fails the page where it is told, and not every page of the site.
    if (counting.length === 0 && elsewhere.length > 0) return element('testcase', attributes, element('skipped', {message: elsewhere.map(({page}) => words.toldAt(page)).join(' ')}))
    const failure = counting.length === 0 ? '' : element('failure', {message: `${counting.length} × ${counting[0]?.what ?? ''}`, type: ruleId}, escape(counting.map(said).join('\n')))
    return element('testcase', attributes, failure + (others.length === 0 ? '' : element('system-out', {}, escape(others.map(said).join('\n')))))
  }

  function said(finding: FindingEntry): string {
    const kind = words.levels[kindOf(finding)]
    return `${linesOf(finding) ? `${placeIn(finding, words)} · ` : ''}${kind}: ${messageOf(finding, words)}`
  }
}

type Attributes = Readonly<Record<string, string | number>>

function element(tag: string, attributes: Attributes, content = ''): string {
  const shown = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(oneLine(String(value)))}"`).join('')
  return content === '' ? `<${tag}${shown}/>` : `<${tag}${shown}>${content}</${tag}>`
}

/** Text for XML 1.0, which has no place for most control characters and for U+FFFE and U+FFFF, not even escaped. */
function escape(text: string): string {
  const lines = text.split('\n').map(harmless).join('\n')
  return lines.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
