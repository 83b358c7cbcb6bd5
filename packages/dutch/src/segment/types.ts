/** Offsets are UTF-16 in the text given; the end is exclusive. */
export type Span = readonly [start: number, end: number]

/**
 * What a token is. Everything but the last two counts as one word: "€ 1.234,56", "14 020" and "artikel 4:17, lid 2" too.
 *
 * - abbreviation: with its point ("enz.", "P.J."), also where that point ends the sentence
 * - number: "1.250", "3,5%", a range without spaces ("10-15"); amount: with a currency sign or ",-", the unit "euro" stays a word
 * - date: with a day ("12 maart", "3 jan. 2025", "12-03-2024"); time: "10.00", the word "uur" stays a word
 * - article: "art. 4:17, lid 2, onder a"; reference: case numbers, file names and the atomic spans a caller gives
 */
export type TokenKind = 'word' | 'abbreviation' | 'number' | 'amount' | 'date' | 'time' | 'phone' | 'article' | 'reference'
  | 'postcode' | 'iban' | 'url' | 'email' | 'punctuation' | 'symbol'

/** A word, or what counts as one, or a mark. White space is in no token. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

/** A sentence from its first to its last token, closing quotes and brackets included. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** Counts as a word for readability: everything but punctuation and symbols. */
export function isWordLike(token: Token): boolean {
  return token.kind !== 'punctuation' && token.kind !== 'symbol'
}
