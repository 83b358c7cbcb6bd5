import * as fc from 'fast-check'

/** A stretch of XML with what a reader of the letter sees of it. */
export interface Sample {
  readonly xml: string
  readonly seen: string
}

/** Stands in `seen` for a break within the paragraph. */
export const lineBreak = '\u0001'

export const nothingSeen = (xml: string): Sample => ({xml, seen: ''})
export const joined = (samples: readonly Sample[]): Sample => ({xml: samples.map(({xml}) => xml).join(''), seen: samples.map(({seen}) => seen).join('')})

const words = [
  'brief', 'geëist', 'coördinator', 'u', 'Řehoř', '№', 'e\u0301e\u0301n', '👍🏽', '𝒜', '日本', 'a&b', '<x>', '"ja"', 'zo\'n', '€', 'A\u00a0B', 'af\u00adbreken',
  '1.234,56', ']]', 'الف', '«Naam»'
]

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const encodings: readonly ((word: string) => string)[] = [
  escaped,
  escaped,
  escaped,
  (word) => `<![CDATA[${word}]]>`,
  (word) => `<!-- geen tekst -->${escaped(word)}<!---->`,
  (word) => [...word].map((char) => `&#x${char.codePointAt(0)?.toString(16)};`).join(''),
  (word) => [...escaped(word)].join('').replaceAll('e', '&#101;')
]

/** Characters, with a way to write them in XML and with white space between the words. */
export const characters: fc.Arbitrary<Sample> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...encodings), fc.constantFrom('', ' ', ' ', '  ', '\r\n')), {minLength: 1, maxLength: 4})
  .map((parts) => ({
    xml: parts.map(([word, encode, gap]) => encode(word) + gap).join(''),
    seen: parts.map(([word, , gap]) => word + gap).join('')
  }))

/** The text that a document must have when its paragraphs read like this: white space collapsed, empty ones left out. */
export function textOf(paragraphs: readonly string[]): string {
  return paragraphs
    .map((seen) => seen.replaceAll(/[ \t\r\n]*\u0001[ \t\r\n]*/g, lineBreak).replaceAll(/[ \t\r\n]+/g, ' '))
    .map((seen) => seen.replaceAll(/^[ \u0001]+|[ \u0001]+$/g, '').replaceAll(/\u0001{2,}/g, '\n\n').replaceAll(lineBreak, '\n'))
    .filter((seen) => seen !== '')
    .join('\n\n')
}
