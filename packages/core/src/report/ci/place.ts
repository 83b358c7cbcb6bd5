import type {FindingEntry, Place} from '../entry.ts'
import {harmless, oneLine} from '../layout/index.ts'
import type {ReportOptions} from '../reporters.ts'

/** The address of a page, or the name of a file with slashes as its repository knows it. Nothing in it steers a terminal. */
export function nameOf(path: string, {fromRoot}: Pick<ReportOptions, 'fromRoot'>): string {
  if (isAddress(path)) return harmless(path)
  const name = fromRoot ? fromRoot(path) : path.replace(/^(?:\.\/)+/, '')
  return harmless(name === '' ? path : name)
}

/** The same as a URI: relative for a file inside the repository. */
export function uriOf(path: string, options: Pick<ReportOptions, 'fromRoot'>): string {
  const name = nameOf(path, options)
  if (isAddress(path)) return name.replace(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent)
  const encoded = name.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:[\\/]/i.test(name)) return `file:///${encoded.replaceAll('%5C', '/').replace('%3A', ':')}`
  return name.startsWith('/') ? `file://${encoded}` : encoded
}

/** It is on the web, so it has no place in a repository. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** The element of a page that a finding is about, as a CSS selector; undefined where there is no page. */
export function selectorOf({selector}: Pick<FindingEntry, 'selector'>): string | undefined {
  return selector === undefined || selector === '' ? undefined : oneLine(selector)
}

/** A place with lines: that of text and pages, not that of docx and odt. */
export function linesOf({line, column = 1, endLine, endColumn}: Place): Lines | undefined {
  return line === undefined ? undefined : {line, column, endLine: endLine ?? line, endColumn: endColumn ?? column}
}

/** Lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Lines {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
