/** What one UTF-16 unit is to the scanner. Numbers, not strings: this is asked for every character. */
export const space = 2, letter = 3, digit = 4, inner = 5
const other = 1

type Kind = typeof other | typeof space | typeof letter | typeof digit | typeof inner

/** Soft hyphen and zero-width characters: part of a word, never a break in it. */
const invisible = /[\u00AD\u200B-\u200D\u2060]/u
const seen = new Uint8Array(0x1_0000)

/** The kind of the character at an offset. Half a surrogate pair is judged by the whole pair. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at)
  if (unit >= 0xD800 && unit <= 0xDFFF) return judge(wholeAt(text, at))
  return (seen[unit] ||= judge(String.fromCharCode(unit))) as Kind
}

/** How many units the character at an offset takes: 2 for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return isPair(text, at) ? 2 : 1
}

function wholeAt(text: string, at: number): string {
  const first = isPair(text, at - 1) ? at - 1 : at
  return text.slice(first, first + widthAt(text, first))
}

/** Not by codePointAt: on a slice that cuts a pair, V8 once optimised (Node 24.21) reads the other half beyond the end. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xFC00) === 0xD800 && (text.charCodeAt(at + 1) & 0xFC00) === 0xDC00
}

function judge(character: string): Kind {
  if (/\s/u.test(character)) return space
  if (/\p{L}/u.test(character)) return letter
  if (/\p{Nd}/u.test(character)) return digit
  return /[\p{M}\p{N}]/u.test(character) || invisible.test(character) ? inner : other
}
