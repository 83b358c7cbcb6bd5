const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢',
  0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x28: '☎', 0x2a: '✉', 0x4a: '☺'
}
const symbol: Readonly<Record<number, string>> = {
  0xb7: '•', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xa3: '≤', 0xb3: '≥', 0xb9: '≠', 0xbb: '≈', 0xae: '→', 0xac: '←', 0xde: '⇒', 0xbc: '…', 0xb8: '÷', 0x6d: 'µ'
}

/** The character that a symbol font draws, as far as letters use them; another private character becomes a bullet. */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16)
  if (!Number.isInteger(value) || value <= 0x20 || value > 0xffff) return ''
  const own = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  if (/^wingdings$/i.test(font)) return wingdings[own] ?? '•'
  if (/^symbol$/i.test(font)) return symbol[own] ?? '•'
  if (/^(?:wingdings|webdings)/i.test(font) || (value >= 0xe000 && value <= 0xf8ff)) return '•'
  return value >= 0xd800 && value <= 0xdfff ? '' : String.fromCharCode(value)
}
