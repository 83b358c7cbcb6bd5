import {abbreviationList} from './abbreviation-list.ts'

/** A shortened form and what it stands for. */
export interface Abbreviation {
  /** As usually written, in lower case: "i.v.m.". */
  readonly form: string
  /** Written out, or '' when it has several meanings. */
  readonly meaning: string
  readonly meanings: readonly string[]
  /** Stands before a name ("dhr.", "drs."), so it never ends a sentence. */
  readonly title: boolean
  /** Can be the last word of a sentence ("enz.", "a.s."). */
  readonly end: boolean
}

/** An entry with what only the segmenter needs. */
interface Entry extends Abbreviation {
  /** Closes a list or sentence: any capital after it opens a new one. */
  readonly closes: boolean
  /** Also an ordinary word: "zo.", "min.". */
  readonly word: boolean
}

const line = /^(?<forms>[^=]+) = (?<meanings>[^[]+?)(?: \[(?<flags>\w+)\])?$/u

/** What the segmenter knows of each form, lower case. */
export const entries: ReadonlyMap<string, Entry> = new Map(abbreviationList.trim().split('\n').flatMap(formsOf))

/** Lower-cased form → abbreviation, with and without the last point where people leave it out. Not for acronyms ("Wmo"). */
export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map<string, Abbreviation>(entries)

function formsOf(row: string): [string, Entry][] {
  const {forms = '', meanings: list = '', flags = ''} = line.exec(row)?.groups ?? {}
  const meanings = list.split(' / ')
  const meaning = meanings.length === 1 ? list : ''
  const closes = flags.includes('l')
  const shared = {meaning, meanings, title: flags.includes('t'), end: closes || flags.includes('e'), closes, word: flags.includes('w')}
  return forms.split(' ').flatMap(withoutLastPoint).map((form) => [form, {form, ...shared}])
}

/** "i.v.m." is also met as "i.v.m"; "nr." without its point is listed where it is usual. */
function withoutLastPoint(form: string): string[] {
  return /\..*\.$/u.test(form) ? [form, form.slice(0, -1)] : [form]
}
