import type {FileEntry, OutcomeEntry} from '../report/entry.ts'
import {kindOf} from '../report/summary.ts'
import {isWorse, type FileMarks, type Mark} from './baseline.ts'
import {wordsOf} from './words.ts'

/** What a file has for a baseline. Of a rule that did not run or could not judge the file, what `before` says of it stays. */
export function marksOf({outcomes}: Pick<FileEntry, 'outcomes'>, before: FileMarks = new Map()): FileMarks {
  const rules = new Map(before)
  for (const outcome of outcomes) {
    if (outcome.result === 'untested') continue
    const marks = marksIn(outcome)
    if (marks.size > 0) rules.set(outcome.ruleId, marks)
    else rules.delete(outcome.ruleId)
  }
  return rules
}

function marksIn({findings}: OutcomeEntry): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const finding of findings) {
    const {fingerprint, template} = finding
    const {count, kind, templates = [], pages} = marks.get(fingerprint) ?? {count: 0, kind: kindOf(finding)}
    const inTemplates = template === undefined || templates.includes(template) ? templates : [...templates, template].sort()
    const on = Math.max(pages ?? 1, finding.pages?.length ?? 1)
    marks.set(fingerprint, {
      count: count + 1, kind: isWorse(kindOf(finding), kind) ? kindOf(finding) : kind, words: wordsOf(finding),
      ...(inTemplates.length > 0 && {templates: inTemplates}), ...(on > 1 && {pages: on})
    })
  }
  return marks
}

/** How many findings of `one` are not in `other`. */
export function missingIn(other: FileMarks, one: FileMarks): number {
  return [...one].reduce((sum, [ruleId, marks]) => sum + [...marks].reduce((more, [fingerprint, {count}]) => more + Math.max(0, count - (other.get(ruleId)?.get(fingerprint)?.count ?? 0)), 0), 0)
}
