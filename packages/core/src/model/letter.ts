import type {Range} from './document.ts'

/** What a letter is for. An `aanslag` is any letter that asks for money; `informatie` asks and decides nothing. */
export type LetterKind = 'besluit' | 'afwijzing' | 'verzoek' | 'uitnodiging' | 'aanslag' | 'herinnering' | 'informatie'

/** What shows that a document is a letter. */
export type LetterMark = 'salutation' | 'closing' | 'address' | 'reference' | 'subject'

/** A line or sentence of a letter. */
export interface LetterLine {
  readonly at: Range
  /** In lower case, with single spaces and plain apostrophes: for looking things up. */
  readonly plain: string
  /** Running text, no heading, table cell or line of an address. */
  readonly running: boolean
  /** Acts as a heading: a short line of its own, or a heading of the document. */
  readonly heading: boolean
  /** The document itself marks it as a heading, or sets it in bold. */
  readonly marked: boolean
  /** About objecting, appealing or giving a view: what stands there is no duty of the reader. */
  readonly objection: boolean
  /** An item of a list or a row of a table. */
  readonly item: boolean
  /** Holds a merge field or placeholder. */
  readonly variable: boolean
}

export interface LetterParts {
  /** Sender, address and references: all lines before the salutation, or before the running text when there is none. */
  readonly head: readonly LetterLine[]
  /** Without "Betreft:"; a heading above the salutation does the same duty. */
  readonly subject?: LetterLine
  readonly salutation?: LetterLine
  /** From the salutation to the closing. */
  readonly body: readonly LetterLine[]
  readonly closing?: LetterLine
  /** What comes after the closing: names, enclosures, footnotes. */
  readonly tail: readonly LetterLine[]
}

/** One thing that speaks for a kind of letter. */
export interface KindCue {
  readonly name: string
  readonly weight: number
  /** The line it was found in. */
  readonly at: Range
}

export interface KindGuess {
  readonly kind: LetterKind
  readonly weight: number
  readonly cues: readonly KindCue[]
  /** Several independent cues say so. */
  readonly likely: boolean
  /** It is likely, and no other kind comes near. */
  readonly sure: boolean
}

/** What is known of a document as a letter. In a document that is none, `kinds` is empty. */
export interface LetterFacts {
  readonly isLetter: boolean
  readonly marks: readonly LetterMark[]
  readonly parts: LetterParts
  /** Most likely first. */
  readonly kinds: readonly KindGuess[]
}
