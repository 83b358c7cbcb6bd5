/** Is what is seen part of the name, word for word and in that order? Signs and capitals do not count, nor does a hyphen within a word. */
export function isPartOf(shown: string, name: string): boolean {
  const seen = words(shown)
  const called = words(name)
  if (seen.length === 0) return true
  return called.some((_, from) => seen.every((word, i) => isSame(word, called[from + i])))
}

/** Cut off with a point ("Ave." for "Avenue") it is the same word. */
function isSame(seen: string, called: string | undefined): boolean {
  if (called === undefined) return false
  return seen.endsWith('.') ? called.replace(/\.$/, '').startsWith(seen.slice(0, -1)) : seen === called.replace(/\.$/, '')
}

function words(text: string): readonly string[] {
  return [...text.toLowerCase().normalize('NFC').replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '').matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*\.?/gu)].map(([word]) => (/\p{L}\.$/u.test(word) ? word : word.replace(/\.$/, '')))
}

/** A cross to close, a letter for a font size: one sign is a picture more than a word. A figure is read as it stands. */
export function isSign(shown: string): boolean {
  return /^[^\p{N}]$/u.test(shown) || !/[\p{L}\p{N}]/u.test(shown)
}
