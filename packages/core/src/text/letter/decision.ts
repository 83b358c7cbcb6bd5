import type {LetterFacts, LetterLine} from '../../model/letter.ts'
import {grants, refusals} from './cues.ts'
import {asksMoney} from './money.ts'

/** Where a letter tells what was decided. */
export interface Decision {
  readonly line: LetterLine
  /** How many sentences of running text stand before it in the body; 0 for the subject. */
  readonly before: number
  /** A heading that says so stands right above it. */
  readonly headed: boolean
}

const saysOutcome = /\bafwijzing\b|\btoekenning\b|\bweigering\b|\b(?:on)?gegrond\b|\bgeen\b|\bniet\b|\bstopt\b|\b(?:verlenging|beëindiging|intrekking|verlaging|verhoging|goedkeuring|terugvordering)\b|\b(?:aan)?maning\b/

/** Is this the sentence that tells what was decided? */
function decides({plain, objection, heading}: LetterLine): boolean {
  return !objection && !heading && [...grants, ...refusals].some((pattern) => pattern.test(plain))
}

/** The first place that tells what was decided; the subject counts when it tells the outcome. */
export function decisionIn({parts: {subject, body}}: Pick<LetterFacts, 'parts'>): Decision | undefined {
  if (subject && (saysOutcome.test(subject.plain) || [...grants, ...refusals].some((pattern) => pattern.test(subject.plain)) || /€ ?\d/.test(subject.plain))) return {line: subject, before: 0, headed: false}
  return place(body, decides)
}

/** The first place that tells how much the reader must pay. */
export function amountIn(letter: Pick<LetterFacts, 'parts'>): Decision | undefined {
  const line = asksMoney(letter)
  if (!line) return undefined
  return line === letter.parts.subject ? {line, before: 0, headed: false} : place(letter.parts.body, (one) => one === line)
}

function place(body: readonly LetterLine[], isIt: (line: LetterLine) => boolean): Decision | undefined {
  let before = 0
  let headed = false
  for (const line of body) {
    if (line.heading) headed = /\bbesl(?:uit|issing|oten)\b/.test(line.plain)
    else if (isIt(line)) return {line, before, headed}
    else if (line.running) before++
  }
  return undefined
}
