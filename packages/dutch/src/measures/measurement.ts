/** A number, or why there is none. Never NaN, never a guess. */
export type Measurement = {readonly value: number; readonly reason?: never} | {readonly value: undefined; readonly reason: Reason}

/** Why something cannot be measured. */
export type Reason = 'noWords' | 'oneWord' | 'noFiniteVerb' | 'noContentWords' | 'noKnownNouns'

/** A word as tagger and parser leave it, in the terms of CoNLL-U: `head` counts from 1 within the sentence, 0 is the root. */
export interface MeasuredWord {
  readonly form: string
  readonly upos: string
  readonly feats?: string | undefined
  readonly head: number
  readonly deprel: string
  readonly lemma?: string | undefined
}

/** The words of one sentence, punctuation included. */
export type MeasuredSentence = readonly MeasuredWord[]

/** A quotient, or the reason that there is nothing to divide by. */
export function ratio(part: number, whole: number, reason: Reason): Measurement {
  return whole ? {value: part / whole} : {value: undefined, reason}
}

/** Whether a token is punctuation, which no measure counts. */
export function isPunctuation({upos, deprel}: MeasuredWord): boolean {
  return upos === 'PUNCT' || deprel === 'punct'
}

/** The tokens that people would count as words: those with a letter or digit. */
export function wordsOf(sentence: MeasuredSentence): readonly MeasuredWord[] {
  return sentence.filter((word) => /[\p{L}\d]/u.test(word.form) && !isPunctuation(word))
}
