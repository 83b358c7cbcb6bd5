import type {Quote} from '../../model/finding.ts'
import {oneLine} from './harmless.ts'
import {widthOf} from './width.ts'
import {breaks} from './wrap.ts'

/** A line of the passage, with the stretch of it that the finding is about. */
export interface PassageLine {
  readonly text: string
  readonly from: number
  readonly to: number
}

const mostLines = 4
const leastRoom = 8
/** A quote holds at most 40 characters on each side; from this length on it may have been cut. */
const cutFrom = 38

/**
 * The found words with what stands around them, in lines of at most `width` columns. Words that fit on a line get as much
 * around them as fits; a long stretch stands alone, and of a very long one the middle is left out.
 */
export function passage(quote: Quote, width: number): readonly PassageLine[] {
  const found = oneLine(quote.exact)
  const room = width - widthOf(found)
  const around = surroundings(quote)
  const before = room < leastRoom ? '' : ending(around.before, Math.max(Math.floor(room / 2), room - widthOf(around.after)))
  const after = room < leastRoom ? '' : beginning(around.after, room - widthOf(before))
  const text = before + found + after
  const lines = breaks(text, width).map(([start, end]): PassageLine => ({
    text: text.slice(start, end),
    from: Math.max(0, before.length - start),
    to: Math.min(end, before.length + found.length) - start
  }))
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 2), {text: '…', from: 0, to: 0}, ...lines.slice(-1)] : lines
}

/** The carets under the found words of a line. */
export function carets({text, from, to}: PassageLine): string {
  return ' '.repeat(widthOf(text.slice(0, from))) + '^'.repeat(Math.max(0, widthOf(text.slice(from, to))))
}

/** The last words of a text that fit. */
function ending(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  const words = text.replace(/^… /, '').split(/(?<= )/)
  let kept = ''
  while (words.length > 0 && widthOf(words.at(-1) + kept) <= room - 2) kept = words.pop() + kept
  return `… ${kept}`
}

/** The first words of a text that fit. */
function beginning(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  const words = text.replace(/ …$/, '').split(/(?= )/)
  let kept = ''
  while (words.length > 0 && widthOf(kept + words[0]) <= room - 2) kept += words.shift()
  return `${kept} …`
}

/** What stands around the found words, in whole words: a quote may begin or end in the middle of one. */
export function surroundings({prefix, suffix}: Quote): {readonly before: string; readonly after: string} {
  const before = oneLine(prefix)
  const after = oneLine(suffix)
  return {
    before: prefix.length < cutFrom ? before : `… ${withoutFirstWord(before)}`,
    after: suffix.length < cutFrom ? after : `${withoutLastWord(after)} …`
  }
}

function withoutFirstWord(text: string): string {
  const space = text.indexOf(' ')
  return space === -1 ? '' : text.slice(space + 1)
}

function withoutLastWord(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(' ')))
}
