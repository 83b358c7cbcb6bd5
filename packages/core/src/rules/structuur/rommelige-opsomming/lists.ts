/** Whether a line goes on in the list below it: it ends without a mark, and the first item begins with a small letter or completes the sentence. */
export function isGlued(lead: string, item: string): boolean {
  const line = lead.trimEnd()
  return /[\p{L}\d)]$/u.test(line) && line.split(/\s+/).length > 3 && /^\p{Ll}/u.test(item)
}
