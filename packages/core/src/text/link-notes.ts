import type {Range} from '../model/document.ts'

/** What a page puts behind a link: that it leads to another site, that it opens a window, what file it is and how large. */
const note = /\((?:extern(?:e (?:link|website|site|pagina))?|(?:deze )?link (?:gaat|opent|verwijst|leidt)[^()]{1,60}|(?:opent|wordt geopend) [^()]{1,50}|verwijst naar [^()]{1,50}|(?:pdf|docx?|odt|xlsx?|ods|pptx?|csv|zip)(?:[-, ]+(?:bestand|document))?(?:[,:; ]+\d+(?:[.,]\d+)? ?(?:[kmg]b|bytes?|pagina(?:'s|’s)?))*)\)/gi

/** The notes behind links in a stretch of text. They are the same everywhere and no part of the sentence. */
export function linkNotes(text: string, [start, end]: Range): readonly Range[] {
  const stretch = text.slice(start, end)
  if (!stretch.includes('(')) return []
  return [...stretch.matchAll(note)].map(({index, 0: {length}}): Range => [start + index, start + index + length])
}
