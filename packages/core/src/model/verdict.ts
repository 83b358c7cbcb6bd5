import type {Problem} from './document.ts'

/** How hard a text is for its readers, as far as a machine can say. It never says that a text "is B1". */
export interface ReadingLevel {
  /** One overall word for the text, from the model of difficulty; null with a reason where the text is too short or could not be read. */
  readonly band: Band | null
  readonly reason?: Problem
  /** Of the model of difficulty; higher is harder. About 0 to 100 with 50 between hard and easy municipal text; null without a model of Dutch. */
  readonly score: number | null
  /** What makes the text hard, the heaviest first. Empty for an easy text. */
  readonly drivers: readonly Driver[]
  readonly guidelines: Guidelines
  /** LiNT-II, computed anew; null with the reason of the level. */
  readonly lint: LintVerdict | null
  /** What was measured on. */
  readonly words: number
  readonly sentences: number
}

export type Band = 'goed' | 'lastig' | 'te-moeilijk'

/** Groups of features that can be told in words. */
export type DriverId = 'lengte' | 'woorden' | 'ambtelijk' | 'lijdend' | 'naamwoorden' | 'hulpwerkwoorden' | 'afkortingen'

/** `weight`: points of the score above what is usual in easy municipal text. */
export interface Driver {
  readonly id: DriverId
  readonly weight: number
}

/** The B1 guidelines that were checked: the rules that had something to judge. */
export interface Guidelines {
  readonly met: number
  readonly of: number
  /** Ids of the rules that the text does not keep to, the most serious and most frequent first. */
  readonly missing: readonly string[]
}

export interface LintVerdict {
  /** 0 to 100, higher is harder. */
  readonly score: number
  /** Ninety in a hundred texts written like this one would score between these. */
  readonly between: readonly [low: number, high: number]
  /** 1 to 4. */
  readonly level: number
  /** Share of adults expected to have difficulty with a text of this level, and with the levels at both ends of `between`; 0 to 1. */
  readonly trouble: number
  readonly troubleBetween: readonly [low: number, high: number]
}
