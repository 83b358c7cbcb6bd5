import {expect} from 'vitest'
import type {Document, Origin} from '../../src/model/document.ts'
import {locate} from '../../src/text/locate.ts'
import {decoded, odfOwnText, wordOwnText, type OwnText} from './own-text.ts'

type PartOrigin = Extract<Origin, {readonly part: string}>

const space = (text: string): string => text.replaceAll(/[ \t\n\r\f]/g, ' ')

/**
 * Proves that every stretch of the text stands where the document says: literally in the XML, and at its place in the own
 * text of its run; and that `locate` brings every word back to that place.
 */
export function expectFound(document: Document, xmlOf: (part: string) => string): void {
  const owns = new Map<string, OwnText>()
  const own = ({part, block, run}: PartOrigin): string => {
    const made = owns.get(part) ?? (document.format === 'docx' ? wordOwnText(xmlOf(part)) : odfOwnText(xmlOf(part)))
    owns.set(part, made)
    return made(block, run) ?? `no run ${run} in paragraph ${block} of ${part}`
  }
  for (const {at, origin} of document.segments) {
    if (origin.in !== 'docx' && origin.in !== 'odt') throw new Error(`a segment of ${document.path} has an origin in ${origin.in}`)
    const text = document.text.slice(...at)
    const inRun = own(origin).slice(origin.from, origin.from + text.length)
    if (space(inRun) !== space(text)) expect({text, inRun, origin}).toEqual({text, inRun: text, origin})
    const raw = xmlOf(origin.part).slice(...origin.at)
    if (raw.length === text.length && space(raw) !== space(text)) expect({raw, origin}).toEqual({raw: text, origin})
  }
  for (const {0: word, index} of document.text.matchAll(/\S+/g)) expectLocated(document, word, index, xmlOf)
}

function expectLocated(document: Document, word: string, start: number, xmlOf: (part: string) => string): void {
  const end = start + word.length
  const inside = document.segments.filter(({at}) => at[0] < end && start < at[1])
  const known = inside.reduce((sum, {at}) => sum + Math.min(at[1], end) - Math.max(at[0], start), 0)
  if (known < word.length) return
  const place = locate(document, [start, end])
  if (place?.in !== 'docx' && place?.in !== 'odt') throw new Error(`${word} at ${start} of ${document.path} has no place`)
  const raw = xmlOf(place.part).slice(...place.at)
  if (raw !== word && !/\]\]>|<!\[CDATA/.test(raw)) expect(readable(raw)).toBe(word)
  if (place.run === place.endRun && place.paragraph === place.endParagraph) expect(place.to - place.from).toBe(word.length)
}

const hidden = /<w:r><w:rPr><w:vanish\/><\/w:rPr>[\s\S]*?<\/w:r>|<text:span text:style-name="Verborgen">[\s\S]*?<\/text:span>/g
const unread = /<(w:del|w:moveFrom|w:instrText|w:rPr|w:sdtPr|office:annotation|text:note|text:hidden-text)[ >][\s\S]*?<\/\1>/g

/** The characters, without white space, that a reader of the letter sees in a stretch of XML that begins and ends in text. */
function readable(raw: string): string {
  return raw
    .replaceAll(hidden, '')
    .replaceAll(unread, '')
    .replaceAll('<w:noBreakHyphen/>', '\u2011')
    .replaceAll('<w:softHyphen/>', '\u00ad')
    .replaceAll(/<w:sym [^>]*>/g, '•')
    .replaceAll(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? '' : decoded(part)))
    .replaceAll(/[ \t\r\n]/g, '')
}
