// Latin letters, quotes, dashes, currencies, arrows and lines: one column each, and nearly all that letters hold.
const plain = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u257F]*$/
const wide = /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6])|\uFE0F/u
const nothing = /^[\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]*$/u
let graphemes: Intl.Segmenter | undefined

/** The letters of a text as a reader sees them: one with its accents is one. */
export function letters(text: string): readonly string[] {
  if (plain.test(text)) return [...text]
  graphemes ??= new Intl.Segmenter('nl', {granularity: 'grapheme'})
  return Array.from(graphemes.segment(text), ({segment}) => segment)
}

/** How many columns of a terminal a text takes: 2 for a wide character, 0 for an accent on the one before. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  return letters(text).reduce((sum, letter) => sum + (nothing.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0)
}

/** The text with spaces up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
