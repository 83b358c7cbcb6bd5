import {messageOf} from '../ci/message.ts'
import {linesOf, selectorOf, uriOf, type Lines} from '../ci/place.ts'
import type {FindingEntry} from '../entry.ts'
import {harmless, oneLine} from '../layout/index.ts'
import type {ReportOptions} from '../reporters.ts'
import {placeIn, wordsIn} from '../words/index.ts'

const levels = {error: 'error', warning: 'warning', advice: 'note'} as const

/** Where a result belongs. */
export interface Setting {
  readonly path: string
  /** 1 for the first of equal findings in a file. */
  readonly occurrence: number
  readonly ruleIndex: number
  /** Findings were compared with a baseline. */
  readonly isCompared: boolean
}

/** A finding as SARIF writes it. What a person must judge is of the kind `review`, which has no level. */
export function resultOf(finding: FindingEntry, {path, occurrence, ruleIndex, isCompared}: Setting, options: ReportOptions): object {
  const {ruleId, fingerprint, unsure, level, known} = finding
  // What comes from a template stays the same finding when another page becomes the first that has it.
  const hash = finding.pages ? (finding.template ?? fingerprint) : fingerprint
  return {
    ruleId,
    ruleIndex,
    ...(unsure ? {kind: 'review', level: 'none'} : {level: levels[level]}),
    message: {text: messageText(messageOf(finding, wordsIn(options.lang)))},
    locations: [locationOf(finding, path, options), ...otherPages(finding, options)],
    partialFingerprints: {primaryLocationLineHash: `${hash}:${occurrence}`, 'testpanelFinding/v1': fingerprint},
    ...(finding.pages && {properties: {pages: finding.pages.length, places: finding.places}}),
    ...(isCompared && {baselineState: known ? 'unchanged' : 'new'})
  }
}

// GitHub refuses a result without a line. A docx has none: the message and the logical location say which paragraph it is.
const fileItself: Lines = {line: 1, column: 1, endLine: 1, endColumn: 1}

// GitHub shows so many; the JSON report names all.
const mostLocations = 100

function otherPages({pages = []}: FindingEntry, options: ReportOptions): readonly object[] {
  return pages.slice(1, mostLocations).map((page) => ({physicalLocation: {artifactLocation: artifactOf(page, options), region: {startLine: 1}}}))
}

function locationOf(finding: FindingEntry, path: string, options: ReportOptions): object {
  const lines = linesOf(finding)
  const selector = selectorOf(finding)
  const words = wordsIn(options.lang)
  const text = harmless(finding.quote.exact.replace(/\r\n?/g, '\n').replaceAll('\n', ' '))
  const {line, column, endLine, endColumn} = lines ?? fileItself
  const region = {startLine: line, startColumn: column, endLine, endColumn, ...(text !== '' && {snippet: {text}})}
  const logical = selector ?? (lines || finding.range === null ? undefined : placeIn(finding, words))
  return {
    physicalLocation: {artifactLocation: artifactOf(path, options), region},
    ...(logical !== undefined && {logicalLocations: [{fullyQualifiedName: oneLine(logical), kind: selector === undefined ? 'paragraph' : 'element'}]})
  }
}

/** A file: relative to the root of the repository when it is in there. */
export function artifactOf(path: string, options: Pick<ReportOptions, 'fromRoot'>): object {
  const uri = uriOf(path, options)
  return /^[a-z][a-z\d+.-]*:/i.test(uri) ? {uri} : {uri, uriBaseId: '%SRCROOT%'}
}

/** In a message of SARIF `[text](3)` is a link and `{0}` a place for an argument (3.11.5, 3.11.6); ours have neither. */
function messageText(text: string): string {
  return text.replace(/\](?=\()/g, ']\u2060').replace(/\{(?=\d)/g, '{\u2060')
}
