import type {Format, Origin, Problem, Range} from './document.ts'
import type {ReadingLevel} from './verdict.ts'

export type Level = 'error' | 'warning' | 'advice'

/** Most serious first. */
export const levels: readonly Level[] = ['error', 'warning', 'advice']

/** Text to put in the place of `at`. `safe`: may be done without a person looking. */
export interface Suggestion {
  readonly at: Range
  readonly text: string
  readonly safe: boolean
}

/** W3C text-quote selector; `prefix` and `suffix` are at most 40 UTF-16 units and stay within the block. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** One thing found. It holds a message id and data, not words, so a stored report can change language. */
export interface Finding {
  readonly ruleId: string
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
  readonly level: Level
  /** A person must decide whether this is a problem. */
  readonly unsure: boolean
  readonly at: Range | 'document'
  readonly origin?: Origin
  readonly suggest: readonly Suggestion[]
  readonly quote: Quote
  /** Hash of rule, message id and quote; not of the position, so a verdict survives edits above it. */
  readonly fingerprint: string
}

/** The five results of EARL. A rule that did not run is `untested`, never a pass. */
export type Result = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested'

export interface Outcome {
  readonly ruleId: string
  readonly result: Result
  readonly findings: readonly Finding[]
  /** Findings left out because someone gave a reason, in the document or in the configuration. */
  readonly suppressed: readonly SuppressedFinding[]
  /** Why the rule is `untested`. */
  readonly reason?: Problem
}

export interface SuppressedFinding extends Finding {
  readonly because: string
}

export interface Report {
  readonly path: string
  readonly format: Format
  readonly lang: string
  readonly level: ReadingLevel
  readonly outcomes: readonly Outcome[]
  readonly problems: readonly Problem[]
}

/** What an ervaringsdeskundige said of a passage. */
export interface Review {
  readonly fingerprint: string
  readonly answer: 'clear' | 'hard' | 'unsure'
  readonly remark?: string
  readonly reviewer: string
  /** ISO 8601 date. */
  readonly on: string
}
