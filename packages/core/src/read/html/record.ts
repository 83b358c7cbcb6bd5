import type {Problem} from '../../model/document.ts'
import type {EngineNode, EngineResult, PageFacts} from '../../model/page.ts'
import {fatal} from '../../model/problem.ts'
import type {RenderedPage} from './rendered.ts'

/** A page as it was recorded: what `readRendered` needs. Its path is its address, or the file that was shown. */
export type RecordedPage = RenderedPage

/** Goes up when an older Testpanel could misread a record. */
const version = 1

/** What every record begins with. */
const recordSignature = '{"testpanelPage":'

/** A page that a browser showed, as text: to check it again without the browser, and to go with a report of something wrong. */
export function writeRecord({path, html, source, facts, problems}: RecordedPage): string {
  return `${JSON.stringify({testpanelPage: version, path, html, ...(source !== undefined && {source}), facts, problems})}\n`
}

/** The page of a record, or why there is none. Anyone may have written the file: nothing in it is taken for what it should be. */
export function readRecord(text: string): RecordedPage | Problem {
  if (!text.startsWith(recordSignature)) return fatal('unknown-format', {extension: '.json'})
  const record = parsed(text)
  if (!isFields(record)) return fatal('record-damaged')
  if (record['testpanelPage'] !== version) return fatal('record-version')
  const {path, html, source, facts, problems} = record
  if (typeof path !== 'string' || !pathLike.test(path) || typeof html !== 'string' || !(source === undefined || typeof source === 'string') || !isFacts(facts) || !isList(problems, isProblem)) return fatal('record-damaged')
  return {path, html, ...(source !== undefined && {source}), facts, problems}
}

/** A name on one line. */
const pathLike = /^[^\p{Cc}\u2028\u2029]{1,4000}$/u

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

function isFields(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function isList<T>(given: unknown, isOne: (one: unknown) => one is T): given is readonly T[] {
  return Array.isArray(given) && given.every(isOne)
}

function isText(given: unknown): given is string {
  return typeof given === 'string'
}

function isFacts(given: unknown): given is PageFacts {
  if (!isFields(given)) return false
  const {url, engine, title, lang, viewports, ran, inapplicable, results} = given
  const known = isMissingOr(isText, url) && (engine === 'browser' || engine === 'static') && isText(title) && isText(lang)
  return known && (viewports === undefined || isList(viewports, isSize)) && isList(ran, isText) && isList(inapplicable, isText) && isList(results, isResult)
}

function isSize(given: unknown): given is {readonly width: number; readonly height: number} {
  return isFields(given) && typeof given['width'] === 'number' && typeof given['height'] === 'number'
}

function isResult(given: unknown): given is EngineResult {
  if (!isFields(given)) return false
  const {engine, rule, outcome, nodes} = given
  return ['axe', 'accesslint', 'own'].includes(String(engine)) && isText(rule) && (outcome === 'violation' || outcome === 'incomplete') && isList(nodes, isNode)
}

function isNode(given: unknown): given is EngineNode {
  if (!isFields(given)) return false
  const {selector, snippet, stamp, inside, at, source, summary, data, viewports} = given
  const isPlaced = (stamp === undefined || (Number.isSafeInteger(stamp) && Number(stamp) >= 0)) && (inside === undefined || inside === true) && at === undefined && source === undefined
  return isText(selector) && isText(snippet) && isPlaced && isMissingOr(isText, summary) && (data === undefined || isData(data)) && (viewports === undefined || isList(viewports, isText))
}

function isProblem(given: unknown): given is Problem {
  return isFields(given) && isText(given['id']) && problemIds.test(given['id']) && isData(given['data']) && given['fatal'] === false
}

/** What a visit says besides of a page that it shows. */
const problemIds = /^(?:page-(?:incomplete|moves|part-too-large|part-untested|asks-password)|login-elsewhere)$/

function isData(given: unknown): given is Problem['data'] {
  return isFields(given) && Object.values(given).every((value) => typeof value === 'string' || Number.isFinite(value))
}

function isMissingOr(isOne: (given: unknown) => boolean, given: unknown): boolean {
  return given === undefined || isOne(given)
}
