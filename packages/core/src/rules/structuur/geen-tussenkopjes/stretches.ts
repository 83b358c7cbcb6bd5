import {pattern} from '@testpanel/dutch/segment'
import type {Block, Facts} from '../../../model/facts.ts'

/** Running text without anything that acts as a heading. */
export interface Stretch {
  /** The first paragraph of it. */
  readonly first: Block
  readonly words: number
  /** A heading stands above it. */
  readonly underHeading: boolean
}

/** The stretches of running text between headings, in order. Lines of an address or a signature are no running text. */
export function stretches({text, structure}: Pick<Facts, 'text' | 'structure'>): readonly Stretch[] {
  const found: Stretch[] = []
  let current: {first?: Block; words: number; underHeading: boolean} = {words: 0, underHeading: false}
  const begin = (underHeading: boolean): void => {
    if (current.first) found.push({...current, first: current.first})
    current = {words: 0, underHeading}
  }
  const boldUntil = new Map(structure.strong.map(([start, end]) => [start, end]))
  let next = 0
  for (const [i, block] of text.blocks.entries()) {
    const passed = next
    while ((structure.headings[next]?.at[0] ?? Infinity) <= block.at[0]) next++
    const isHeading = actsAsHeading(block, text.blocks[i + 1], text.text, boldUntil.get(block.at[0]) ?? block.at[0])
    if (isSalutation(block, text.text)) current = {words: 0, underHeading: false}
    else if (next > passed || isHeading) begin(true)
    const words = isHeading ? 0 : runningWords(block, text.text)
    if (words > 0) current = {...current, first: current.first ?? block, words: current.words + words}
  }
  begin(false)
  return found
}

/** Lists and tables are easier to look through than paragraphs, so they count less; a cell with a paragraph in it only makes up the page. */
function runningWords({kind, sentences}: Block, text: string): number {
  const words = sentences.filter(({at, words}) => words.length > 7 || /[.?!:;]["”’')]*$/u.test(text.slice(at[1] - 4, at[1]))).reduce((sum, {words}) => sum + words.length, 0)
  if (kind === 'item') return Math.round(words / 2)
  if (kind === 'cell') return words > 20 ? words : 0
  return kind === 'paragraph' || kind === 'quote' ? words : 0
}

const salutation = pattern(String.raw`^(?:geacht|beste|hallo|dag|hoi|l\.s\.)(?!\p{L}*[^,]*[.?!]$)`, 'i')

/** Above "Geachte mevrouw" stand addresses and references, no running text. */
function isSalutation({kind, at}: Block, text: string): boolean {
  return kind === 'paragraph' && at[1] - at[0] <= 100 && salutation.test(text.slice(...at))
}

/** A heading, a line in bold, or a short line of its own: the writer meant it as a heading, whatever it is in the file. */
function actsAsHeading({kind, at, sentences}: Block, next: Block | undefined, text: string, boldUntil: number): boolean {
  if (kind !== 'paragraph' && kind !== 'cell') return kind === 'heading' || kind === 'label'
  const content = text.slice(...at)
  if (boldUntil > at[0] && isLead(text.slice(at[0], Math.min(boldUntil, at[1])), content)) return true
  if (kind === 'cell' || next === undefined || runningWords(next, text) === 0) return false
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return words > 0 && words <= 10 && !content.includes('\n') && /[\p{L}\p{N}?!"”’')]$/u.test(content) && !/@|\d{4} ?[A-Z]{2}\b/.test(content)
}

/** Bold from the beginning of a paragraph: the whole of it, or a few words that say what it is about. */
function isLead(bold: string, content: string): boolean {
  return bold.length >= content.length - 2 ? content.length <= 120 : bold.length <= 80 && /[.:?!]\s*$/.test(bold)
}
