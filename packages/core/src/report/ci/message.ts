import type {FindingEntry} from '../entry.ts'
import {oneLine} from '../layout/index.ts'
import {alternatives, placeIn, type ReportWords} from '../words/index.ts'
import {linesOf, selectorOf} from './place.ts'

const longest = 300

/** A finding in one line, for where there is no report around it: the place when it has no lines, the words, what, why, what to do, and on how many pages of a site it stands. */
export function messageOf(finding: FindingEntry, words: ReportWords): string {
  const {what, why, todo, unsure, quote} = finding
  const better = alternatives(finding, `${what} ${todo}`, words)
  const place = linesOf(finding) ? '' : `${selectorOf(finding) ?? capital(placeIn(finding, words))}:`
  const found = finding.range === null || saysIt(what, quote.exact) || quote.exact.trim() === '' ? '' : `“${short(oneLine(quote.exact).trim())}”:`
  const advice = better.length === 0 ? '' : `${words.better} ${better.join(' / ')}.`
  return oneLine([place, unsure ? words.checkYourself : '', found, what, why, todo, advice, finding.pages ? words.pagesWithIt(finding.pages.length) : ''].filter((part) => part !== '').join(' ')).trim()
}

function saysIt(what: string, exact: string): boolean {
  return what.includes(exact.trim())
}

function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()}…`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
