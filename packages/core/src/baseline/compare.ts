import type {FileEntry, FindingEntry, OutcomeEntry} from '../report/entry.ts'
import {kindOf} from '../report/summary.ts'
import {isWorse, type FileMarks, type Kind, type Mark} from './baseline.ts'
import {isCounted, type KnownTemplates} from './templates.ts'
import {wordsOf} from './words.ts'

/** What is known of the site besides this page. */
export interface InSite {
  readonly templates: KnownTemplates
  /** Was this template's finding seen on any page of this run? What is told at another page is not mended. */
  readonly isThere?: (template: string) => boolean
}

/**
 * The entry with its findings marked that stand in the baseline, and with the number of those that are mended. Of a rule that did
 * not judge the file nothing is known, so nothing of it is mended. What someone gave a reason for is neither known nor mended. The same flaw
 * of a template is known on every page, also on one that was added since.
 */
export function against(marks: FileMarks | undefined, entry: FileEntry, inSite?: InSite): FileEntry {
  const compared = entry.outcomes.map((outcome) => outcomeAgainst(marks, outcome, inSite))
  return {...entry, outcomes: compared.map(({outcome}) => outcome), mended: compared.reduce((sum, {mended}) => sum + mended, 0)}
}

function outcomeAgainst(marks: FileMarks | undefined, outcome: OutcomeEntry, inSite: InSite | undefined): {readonly outcome: OutcomeEntry; readonly mended: number} {
  if (outcome.result === 'untested') return {outcome, mended: 0}
  const {ruleId, findings} = outcome
  const left = new Left(marks?.get(ruleId) ?? new Map())
  const same = findings.map((finding) => left.take(finding.fingerprint))
  const matched = findings.map((finding, i) => same[i] ?? left.takeWords(wordsOf(finding)))
  for (const finding of outcome.suppressed) if (!left.take(finding.fingerprint)) left.takeWords(wordsOf(finding))
  const compared = findings.map((finding, i): FindingEntry => {
    const kind = matched[i]?.kind ?? elsewhere(finding)
    // One that got worse takes its place in the baseline, so it is not mended, and counts as new.
    return kind && !isWorse(kindOf(finding), kind) ? {...finding, known: true} : finding
  })
  return {outcome: {...outcome, findings: compared}, mended: left.countWithout(inSite?.isThere ?? (() => false))}

  function elsewhere({template, pages}: FindingEntry): Kind | undefined {
    if (!inSite || template === undefined || (!pages && isCounted(marks, ruleId, template))) return undefined
    return inSite.templates.kindOf(ruleId, template)
  }
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

  /** How many were not found again, here or in a template that is still there. */
  countWithout(isThere: (template: string) => boolean): number {
    return [...this.#marks.values()].reduce((sum, {mark: {templates = []}, count}) => (templates.some(isThere) ? sum : sum + count), 0)
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
