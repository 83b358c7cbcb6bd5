const control = /[\u0000-\u001F]/g
// C1 controls (one of them starts terminal commands), marks that turn the writing direction, interlinear and tag characters.
const steering = /[\u0080-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g

/** Text of a document as it may be shown: no control characters, nothing that steers a terminal or turns the line around. */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(control, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replaceAll('\u007F', '\u2421')
    .replace(steering, '\uFFFD')
}

/** The same on one line: every stretch of white space is one space. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' '))
}
