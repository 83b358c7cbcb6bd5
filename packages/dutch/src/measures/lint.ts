import type {Measurement} from './measurement.ts'

/** The four features of LiNT-II. */
export interface LintFeatures {
  /** Mean Zipf value of content words that are no names. */
  readonly zipf: Measurement
  /** Longest dependency; for a text the mean over its sentences. */
  readonly sdl: Measurement
  /** Content words per clause; for a text the mean over its sentences. */
  readonly contentWords: Measurement
  /** Share of concrete nouns. */
  readonly concrete: Measurement
}

/** One of the four levels of LiNT-II, with the share of adults who have trouble with a text of that level. */
export interface LintLevel { readonly level: 1 | 2 | 3 | 4; readonly from: number; readonly trouble: number }

/** The levels, each up to where the next begins. */
export const lintLevels: readonly LintLevel[] = [
  {level: 1, from: 0, trouble: 0.14}, {level: 2, from: 34, trouble: 0.29}, {level: 3, from: 46, trouble: 0.53}, {level: 4, from: 58, trouble: 0.78}
]

/**
 * The score of LiNT-II, 0 (easy) to 100 (hard):
 * 100 − (−4.20782 + 17.283729·zipf − 1.624415·SDL − 2.536780·content words + 16.001231·concrete), cut off at 0 and 100.
 * J. Kim, LiNT-II (vanboefer/lint_ii, EUPL-1.2), coefficients for spaCy 3.7 and its noun list of 2025-11-18, fitted on the 120 texts of S. Kleijn, Clozing
 * in on readability (Utrecht 2018); adjusted R² .74. Undefined, with the reason, where one of the four features is.
 *
 * This is LiNT-II computed anew, and differs from it: tags and trees come from this package and not from spaCy; frequencies follow SUBTLEX-NL but are not
 * its numbers (see `zipf`), so its list of 2,007 words to skip is not used either; a compound is found by a splitter and takes the class of its head;
 * names get no class from their kind (lint-ii calls people and places concrete, organisations abstract), only from the list of nouns,
 * which is that of 2026-04-20. So its levels hold
 * by resemblance, and a text of fewer than about 100 words or 5 sentences should not be given one.
 */
export function lintScore({zipf, sdl, contentWords, concrete}: LintFeatures): Measurement {
  for (const one of [zipf, sdl, contentWords, concrete]) if (one.value === undefined) return one
  const ease = -4.20782 + 17.283729 * (zipf.value ?? 0) - 1.624415 * (sdl.value ?? 0) - 2.536780 * (contentWords.value ?? 0) + 16.001231 * (concrete.value ?? 0)
  return {value: Math.min(100, Math.max(0, 100 - ease))}
}

/** The level of a score. */
export function lintLevel(score: number): LintLevel {
  return lintLevels.findLast(({from}) => score >= from) ?? {level: 1, from: 0, trouble: 0.14}
}
