import type {Document, Origin, Problem, Range} from '../model/document.ts'
import type {Finding, Outcome, Quote, Report, SuppressedFinding} from '../model/finding.ts'
import {problem} from '../model/problem.ts'
import type {Language, Rule, Wording} from '../model/rule.ts'
import {locate} from '../text/locate.ts'
import {levelEntry, type LevelEntry} from './level.ts'
import {problemEntry, type ProblemEntry} from './problem-entry.ts'

/** One file in the JSON report: the report with words and places. Reporters write from this alone. */
export interface FileEntry {
  readonly path: string
  /** Empty when even the kind of file is not known. */
  readonly format: string
  readonly lang: string
  readonly level: LevelEntry
  readonly outcomes: readonly OutcomeEntry[]
  readonly problems: readonly ProblemEntry[]
  /** Where the site begins that this is a page or a document of; only when a whole site was checked. */
  readonly site?: string
  /** How many findings of the baseline are no longer there; absent when there is no baseline. */
  readonly mended?: number
  /** What elements of the page look like, by selector, as data URIs; only when a report asks for it, and never in the JSON report. */
  readonly pictures?: Readonly<Record<string, string>>
}

export interface OutcomeEntry {
  readonly ruleId: string
  readonly result: Outcome['result']
  readonly findings: readonly FindingEntry[]
  readonly suppressed: readonly SuppressedEntry[]
  readonly reason?: ProblemEntry
  /** What was found here and stands on other pages of the site too: it is told once, at the first of them. */
  readonly elsewhere?: readonly ElsewhereEntry[]
}

/** A finding that is told at another page. */
export interface ElsewhereEntry {
  readonly template: string
  /** The page where it is told. */
  readonly page: string
  /** How often it stands on this page. */
  readonly count: number
  readonly area?: NonNullable<FindingEntry['area']>
  /** Where it stands on this page first. */
  readonly selector?: string
  readonly line?: number
}

export interface FindingEntry extends Place {
  readonly ruleId: string
  readonly messageId: string
  /** What, why and what to do, in one line. */
  readonly message: string
  readonly what: string
  readonly why: string
  readonly todo: string
  readonly data: Finding['data']
  readonly level: Finding['level']
  readonly unsure: boolean
  /** UTF-16 offsets in the text of the document; null when the finding is about the document as a whole. */
  readonly range: Range | null
  readonly quote: Quote
  readonly suggestions: readonly {readonly range: Range; readonly text: string; readonly safe: boolean}[]
  readonly fingerprint: string
  /** On a web page: the area that it stands in. */
  readonly area?: 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'dialog'
  /** On a web page: sixteen hexadecimal digits, the same on all pages where the same thing stands in the same kind of place. */
  readonly template?: string
  /** When a whole site was checked and it stands on more than one page: all of them, sorted; this is the first. */
  readonly pages?: readonly string[]
  /** With `pages`: in how many places it stands on all of them together. */
  readonly places?: number
  /** It stands in the baseline, so it does not count; absent when it is new or there is no baseline. */
  readonly known?: true
}

/**
 * Where in the file a finding is; all numbers count from 1 and ends are exclusive. Files with lines have the line fields, docx
 * and odt the paragraph fields; a finding about the document as a whole has none.
 */
export interface Place {
  /** UTF-16 offsets in the decoded file, or in the XML of the part. */
  readonly sourceRange?: Range
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly part?: string
  readonly paragraph?: number
  readonly run?: number
  /** Characters into the run, from 0. */
  readonly from?: number
  readonly endParagraph?: number
  readonly endRun?: number
  readonly to?: number
  /** On a web page: the element, as a CSS selector. */
  readonly selector?: string
}

interface SuppressedEntry extends FindingEntry {
  readonly because: string
}

/** What the JSON report says once of every rule it ran. */
export interface RuleEntry {
  readonly title: string
  readonly level: Finding['level']
  readonly basis: readonly string[]
  readonly presets: readonly string[]
}

/** Puts a report in words of one language, with every finding located in its file. */
export function entryOf(report: Report, document: Document, rules: ReadonlyMap<string, Rule>, lang: Language): FileEntry {
  const find = (finding: Finding): FindingEntry => findingEntry(finding, document, wordingOf(finding, rules, lang))
  return {
    path: report.path,
    format: report.format,
    lang: report.lang,
    level: levelEntry(report.level, rules, lang),
    outcomes: report.outcomes.map(({ruleId, result, findings, suppressed, reason}) => ({
      ruleId,
      result,
      findings: findings.map(find),
      suppressed: suppressed.map((one: SuppressedFinding): SuppressedEntry => ({...find(one), because: one.because})),
      ...(reason && {reason: problemEntry(reason, lang)})
    })),
    problems: report.problems.map((problem) => problemEntry(problem, lang))
  }
}

/** A file that did not come as far as a document; every rule that should have judged it is untested. */
export function uncheckedEntry(path: string, format: string, ruleIds: readonly string[], reason: Problem, lang: Language): FileEntry {
  const fatal = {...reason, fatal: true}
  const because = problemEntry(fatal, lang)
  return {
    path,
    format,
    lang: 'nl',
    level: levelEntry({band: null, reason: fatal, score: null, drivers: [], guidelines: {met: 0, of: 0, missing: []}, lint: null, words: 0, sentences: 0}, new Map(), lang),
    outcomes: ruleIds.map((ruleId) => ({ruleId, result: 'untested', findings: [], suppressed: [], reason: because})),
    problems: [because]
  }
}

/** Something of a site that is named and not judged: there is no page, or Testpanel does not read its kind. That is no failure of the check. */
export function passedOverEntry(path: string, format: string, reason: Problem, lang: Language): FileEntry {
  return {...uncheckedEntry(path, format, [], reason, lang), problems: [problemEntry({...reason, fatal: false}, lang)]}
}

/** The entry with one more problem that did not stop the check. */
export function withProblem(entry: FileEntry, id: Problem['id'], data: Problem['data'], lang: Language): FileEntry {
  return {...entry, problems: [problemEntry(problem(id, data), lang), ...entry.problems]}
}

/** What a rule is, in words of one language. */
export function ruleEntry({title, level, basis, presets}: Rule, lang: Language): RuleEntry {
  return {title: title[lang], level, basis, presets}
}

function findingEntry(finding: Finding, document: Document, words: Wording): FindingEntry {
  const {ruleId, message, data, level, unsure, at, origin, suggest, quote, fingerprint} = finding
  return {
    ruleId,
    messageId: message,
    message: [words.what, words.why, words.todo].filter((part) => part !== '').join(' '),
    ...words,
    data,
    level,
    unsure,
    range: at === 'document' ? null : at,
    ...(origin?.in === 'page' ? onPage(origin) : at !== 'document' && placeOf(document, at)),
    quote,
    suggestions: suggest.map(({at: range, text, safe}) => ({range, text, safe})),
    fingerprint
  }
}

/** Where the element begins: that is what must be mended, also when its text is far away. */
function onPage({selector, source}: Extract<Origin, {readonly in: 'page'}>): Place {
  if (!source) return {selector}
  const {at: sourceRange, ...lines} = source
  return {sourceRange, ...lines, selector}
}

function placeOf(document: Document, range: Range): Place {
  const found = locate(document, range)
  if (!found) return {}
  const {at: sourceRange, in: _, ...place} = found
  return {sourceRange, ...place}
}

/** A finding of a rule that no longer exists keeps its message id as its words. */
function wordingOf({ruleId, message, data}: Finding, rules: ReadonlyMap<string, Rule>, lang: Language): Wording {
  return rules.get(ruleId)?.messages[lang][message]?.(data) ?? {what: message, why: '', todo: ''}
}
