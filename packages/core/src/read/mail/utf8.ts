/**
 * Walks over the characters of `text`, which was decoded from the UTF-8 in `bytes`, and says which bytes each was made from.
 * Bytes that are no UTF-8 became U+FFFD, as many as the standard takes together.
 */
export function walkUtf8(
  bytes: Uint8Array,
  text: string,
  each: (byte: number, byteEnd: number, unit: number, unitEnd: number) => void
): void {
  let byte = 0
  for (let unit = 0; unit < text.length;) {
    const code = text.codePointAt(unit) ?? 0
    const byteEnd = byte + (code === 0xfffd ? replacedLength(bytes, byte) : encodedLength(code))
    const unitEnd = unit + (code > 0xffff ? 2 : 1)
    each(byte, byteEnd, unit, unitEnd)
    byte = byteEnd
    unit = unitEnd
  }
}

function encodedLength(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** How many bytes one U+FFFD stands for: its own three, or the longest beginning of a character that was broken off. */
function replacedLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  const [low, high] = secondByte(lead)
  if (lead < 0xc2 || lead > 0xf4 || second < low || second > high) return 1
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let end = at + 2
  while (end < at + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return end - at
}

function secondByte(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
}
