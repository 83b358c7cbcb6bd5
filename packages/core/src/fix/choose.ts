import type {Document, Range} from '../model/document.ts'
import type {Finding, Report, Suggestion} from '../model/finding.ts'
import type {Edit} from '../write/index.ts'
import {protection} from './protect.ts'
import type {Fix, LeftFix} from './types.ts'

/** What may be done without a person looking: the edits are in the order of the text and do not overlap. */
export interface Fixes {
  readonly edits: readonly Fix[]
  readonly left: readonly LeftFix[]
}

/**
 * Chooses from a report what may be changed in a document without a person looking: suggestions that their rule calls safe,
 * outside names, laws, numbers, quotations, addresses and variables. Of two that overlap the first counts, and then the longest.
 */
export function fix(document: Document, report: Report): Fixes {
  const asked = report.outcomes.flatMap(({findings}) => findings.flatMap((finding) => safeFix(finding, document.text)))
  const reasonOf = protection(document)
  const edits: Fix[] = []
  const left: LeftFix[] = []
  for (const one of inOrder(asked)) {
    const last = edits.at(-1)
    if (last && one.at[0] < last.at[1]) {
      if (isSame(last, one)) edits[edits.length - 1] = {...last, rules: [...new Set([...last.rules, ...one.rules])]}
      continue
    }
    const why = reasonOf(one)
    if (why === undefined) edits.push(one)
    else if (why !== 'unread') left.push({edit: one, words: document.text.slice(...one.at), why})
  }
  return {edits, left}
}

/** The first safe suggestion of a finding that needs no judgement. */
function safeFix({unsure, suggest, ruleId}: Finding, text: string): readonly Fix[] {
  const safe = unsure ? undefined : suggest.find((one) => one.safe)
  const edit = safe && editOf(safe, text)
  return edit && text.slice(...edit.at) !== edit.text ? [{...edit, rules: [ruleId]}] : []
}

/** The suggestion as words in the place of words: what is left out takes a space with it, what is put in goes with the word before it. */
function editOf({at: [start, end], text: put}: Suggestion, text: string): Edit | undefined {
  if (start === end) return put === '' ? undefined : withWordBefore(start, put, text)
  if (put !== '') return {at: [start, end], text: put}
  const isFirst = start === 0 || text[start - 1] === '\n'
  if (isFirst || text[start - 1] !== ' ') return undefined
  return {at: [start - 1, end], text: ''}
}

function withWordBefore(start: number, put: string, text: string): Edit | undefined {
  const word = /\S{1,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0]
  return word === undefined ? undefined : {at: [start - word.length, start], text: word + put}
}

function inOrder(fixes: readonly Fix[]): readonly Fix[] {
  return [...fixes].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1] || (a.text < b.text ? -1 : 1))
}

function isSame(a: Fix, b: Fix): boolean {
  const same = (one: Range, other: Range): boolean => one[0] === other[0] && one[1] === other[1]
  return same(a.at, b.at) && a.text === b.text
}
