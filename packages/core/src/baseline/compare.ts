import type {FileEntry, FindingEntry, OutcomeEntry} from '../report/entry.ts'
import {kindOf} from '../report/summary.ts'
import {isWorse, type FileMarks, type Mark} from './baseline.ts'
import {wordsOf} from './words.ts'

/**
 * The entry with its findings marked that stand in the baseline, and with the number of those that are mended. Of a rule that did
 * not judge the file nothing is known, so nothing of it is mended. What someone gave a reason for is neither known nor mended.
 */
export function against(marks: FileMarks | undefined, entry: FileEntry): FileEntry {
  const compared = entry.outcomes.map((outcome) => outcomeAgainst(marks?.get(outcome.ruleId) ?? new Map(), outcome))
  return {...entry, outcomes: compared.map(({outcome}) => outcome), mended: compared.reduce((sum, {mended}) => sum + mended, 0)}
}

function outcomeAgainst(marks: ReadonlyMap<string, Mark>, outcome: OutcomeEntry): {readonly outcome: OutcomeEntry; readonly mended: number} {
  if (outcome.result === 'untested') return {outcome, mended: 0}
  const left = new Left(marks)
  const {findings} = outcome
  const same = findings.map((finding) => left.take(finding.fingerprint))
  const matched = findings.map((finding, i) => same[i] ?? left.takeWords(wordsOf(finding)))
  for (const finding of outcome.suppressed) if (!left.take(finding.fingerprint)) left.takeWords(wordsOf(finding))
  const compared = findings.map((finding, i): FindingEntry => {
    const mark = matched[i]
    // One that got worse takes its place in the baseline, so it is not mended, and counts as new.
    return mark && !isWorse(kindOf(finding), mark.kind) ? {...finding, known: true} : finding
  })
  return {outcome: {...outcome, findings: compared}, mended: left.count}
}

/** What of a baseline was not found again yet. Who is found at the same place goes first; then the same words in other surroundings. */
class Left {
  readonly #marks = new Map<string, {readonly mark: Mark; count: number}>()
  readonly #byWords = new Map<string, string[]>()

  constructor(marks: ReadonlyMap<string, Mark>) {
    for (const [fingerprint, mark] of marks) {
      this.#marks.set(fingerprint, {mark, count: mark.count})
      const same = this.#byWords.get(mark.words)
      if (same) same.push(fingerprint)
      else this.#byWords.set(mark.words, [fingerprint])
    }
  }

  get count(): number {
    return [...this.#marks.values()].reduce((sum, {count}) => sum + count, 0)
  }

  take(fingerprint: string): Mark | undefined {
    const one = this.#marks.get(fingerprint)
    if (!one || one.count === 0) return undefined
    one.count--
    return one.mark
  }

  takeWords(words: string): Mark | undefined {
    const fingerprints = this.#byWords.get(words) ?? []
    for (let last = fingerprints.at(-1); last !== undefined; last = fingerprints.at(-1)) {
      const mark = this.take(last)
      if (mark) return mark
      fingerprints.pop()
    }
    return undefined
  }
}
