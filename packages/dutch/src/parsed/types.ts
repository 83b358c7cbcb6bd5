/** A word of a parsed sentence, in the terms of Universal Dependencies. */
export interface ParsedWord {
  /** Place in the sentence, counted from 1. */
  readonly id: number
  /** The word as it stands in the text. */
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** "Number=Sing|Tense=Pres|VerbForm=Fin", or "_". */
  readonly feats: string
  /** The `id` of the word that this one belongs to; 0 for the word on which the sentence hangs. */
  readonly head: number
  readonly deprel: string
  /** UTF-16 offsets in the text given; the end is exclusive. */
  readonly start: number
  readonly end: number
  /** Whether white space follows. */
  readonly spaceAfter: boolean
  /** On a separable verb that stands apart, the `id` of its other part: in "stelt … vast" the verb names "vast". Its lemma is of the whole verb. */
  readonly particle?: number
}

/** A sentence with its words. */
export interface ParsedSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly ParsedWord[]
  /** The first sentence of a paragraph, heading or item. */
  readonly opensBlock: boolean
  /** The sentence was too long to be taken whole: it goes on in the next one, or was parsed in stretches of `longestParsed` words. */
  readonly cut: boolean
}

/** A word before it is parsed. */
export interface PlainWord {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly spaceAfter: boolean
}
