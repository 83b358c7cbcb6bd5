import {VFileMessage} from 'vfile-message'
import type {FileEntry, FindingEntry} from './entry.ts'

/** What a message links to. */
export interface VFileOptions {
  /** The address of the page of a rule; it must be an absolute URL. By default one that says what to ask `testpanel explain`. */
  readonly rulePage?: ((ruleId: string) => string) | undefined
}

const source = 'testpanel'
/** How serious a message is in a VFile: true stops a build, false is a warning, undefined is for information. */
const fatal: Readonly<Record<FindingEntry['level'], boolean | undefined>> = {error: true, warning: false, advice: undefined}
const doubt: Readonly<Record<'nl' | 'en', string>> = {nl: 'Testpanel weet dit niet zeker. Kijk zelf.', en: 'Testpanel is not sure of this. Look for yourself.'}

/** The findings of a file as messages for a VFile, in the order of the text. Those in docx and odt have no place: these have no lines. */
export function vfileMessages({outcomes}: Pick<FileEntry, 'outcomes'>, lang: 'nl' | 'en', {rulePage = (ruleId) => `testpanel:regel/${ruleId}`}: VFileOptions = {}): readonly VFileMessage[] {
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  const inOrder = findings.sort((a, b) => (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1))
  return inOrder.map((finding) => messageOf(finding, lang, rulePage(finding.ruleId)))
}

function messageOf(finding: FindingEntry, lang: 'nl' | 'en', url: string): VFileMessage {
  const {what, why, todo, unsure, level, ruleId, quote, range} = finding
  const place = placeOf(finding)
  const message = new VFileMessage(what, {ruleId, source, ...(place && {place})})
  message.fatal = fatal[level]
  message.note = [why, todo, ...(unsure ? [doubt[lang]] : [])].filter((part) => part !== '').join('\n')
  message.url = url
  if (range !== null) message.actual = quote.exact
  message.expected = expected(finding)
  return message
}

function placeOf({sourceRange, line, column, endLine, endColumn}: FindingEntry): {start: Point; end: Point} | undefined {
  if (!sourceRange || line === undefined || column === undefined || endLine === undefined || endColumn === undefined) return undefined
  return {start: {line, column, offset: sourceRange[0]}, end: {line: endLine, column: endColumn, offset: sourceRange[1]}}
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What could stand in the place of `actual`: a replacement of a part of it is put in its surroundings. */
function expected({range, quote, suggestions}: FindingEntry): string[] {
  if (range === null) return []
  const inside = suggestions.filter((one) => range[0] <= one.range[0] && one.range[1] <= range[1])
  return inside.map((one) => quote.exact.slice(0, one.range[0] - range[0]) + one.text + quote.exact.slice(one.range[1] - range[0]))
}
