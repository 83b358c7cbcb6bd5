import type {Counts} from '../report/summary.ts'

/** How serious a finding is, as a summary counts it. */
export type Kind = keyof Counts

/** A finding of the baseline: how often the same words are found in a file, and how serious that is at most. */
export interface Mark {
  readonly count: number
  readonly kind: Kind
  /** Hash of the found words without what stands around them: who mends the sentence beside a finding does not make it a new one. */
  readonly words: string
  /** Of a web page: the templates it was found in. The same flaw of a template is not new on another page. */
  readonly templates?: readonly string[]
  /** On how many pages of the site it stood; absent when that is one. */
  readonly pages?: number
}

/** The findings of one file: by rule, then by fingerprint. */
export type FileMarks = ReadonlyMap<string, ReadonlyMap<string, Mark>>

/**
 * What was found on a day and is left for later (the 0-meting). It holds no words of a text: only names of files and rules, and
 * fingerprints, which do not depend on the place. So a finding stays the same when lines above it come or go.
 */
export interface Baseline {
  /** ISO 8601 date. */
  readonly date: string
  readonly reason?: string
  /** By the name of the file, with slashes, as seen from the folder of the baseline. */
  readonly files: ReadonlyMap<string, FileMarks>
}

/** How every baseline begins: with this Testpanel knows its own from other files. */
const baselineSignature = '{\n  "testpanel-baseline": '
const version = 1
const kinds: readonly Kind[] = ['error', 'warning', 'advice', 'unsure']

/** More serious than before: an advice that became an error is a new finding. */
export function isWorse(now: Kind, then: Kind): boolean {
  return kinds.indexOf(now) < kinds.indexOf(then)
}

/** The number of findings in a file of the baseline. */
export function countOf(marks: FileMarks): number {
  return [...marks.values()].flatMap((rule) => [...rule.values()]).reduce((sum, {count}) => sum + count, 0)
}

/** A baseline as text: sorted and with one finding a line, so that a change to it is easy to review. */
export function writeBaseline({date, reason, files}: Baseline): string {
  const said = reason === undefined ? '' : `  "reason": ${JSON.stringify(reason)},\n`
  return `${baselineSignature}${version},\n  "date": ${JSON.stringify(date)},\n${said}  "files": ${object(files, 2, (rules) => object(rules, 4, (marks) => object(marks, 6, markOf)))}\n}\n`
}

function markOf({count, kind, words, templates, pages}: Mark): string {
  const inSite = `${templates ? `, "templates": ${JSON.stringify(templates)}` : ''}${pages === undefined ? '' : `, "pages": ${pages}`}`
  return `{"count": ${count}, "kind": "${kind}", "words": ${JSON.stringify(words)}${inSite}}`
}

function object<T>(map: ReadonlyMap<string, T>, indent: number, write: (value: T) => string): string {
  if (map.size === 0) return '{}'
  const lines = [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${' '.repeat(indent + 2)}${JSON.stringify(key)}: ${write(value)}`)
  return `{\n${lines.join(',\n')}\n${' '.repeat(indent)}}`
}

/** Reads a baseline; undefined when the text is not one, or one of a later version. */
export function parseBaseline(text: string): Baseline | undefined {
  const whole = objectIn(() => JSON.parse(text.replace(/^\uFEFF/, '')))
  const {date, reason} = whole ?? {}
  const files = objectIn(() => whole?.['files'])
  if (whole?.['testpanel-baseline'] !== version || typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !files) return undefined
  if (reason !== undefined && typeof reason !== 'string') return undefined
  const read = mapOf(files, (rules) => mapOf(rules, (marks) => mapOf(marks, readMark)))
  return read && {date, ...(reason !== undefined && {reason}), files: read}
}

type Plain = Readonly<Record<string, unknown>>

function objectIn(get: () => unknown): Plain | undefined {
  try {
    const value = get()
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : undefined
  } catch {
    return undefined
  }
}

function readMark(value: unknown): Mark | undefined {
  const {count, kind: found, words, templates, pages} = objectIn(() => value) ?? {}
  const kind = kinds.find((one) => one === found)
  if (!kind || typeof words !== 'string' || !isCount(count)) return undefined
  if (templates !== undefined && !isTexts(templates)) return undefined
  if (pages !== undefined && !isCount(pages)) return undefined
  return {count, kind, words, ...(templates && {templates}), ...(pages !== undefined && {pages})}
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Undefined when one of the values can't be read: half a baseline would let findings through or bring old ones back. */
function mapOf<T>(value: unknown, read: (value: unknown) => T | undefined): ReadonlyMap<string, T> | undefined {
  const plain = objectIn(() => value)
  if (!plain) return undefined
  const map = new Map<string, T>()
  for (const [key, one] of Object.entries(plain)) {
    const made = read(one)
    if (made === undefined) return undefined
    map.set(key, made)
  }
  return map
}
