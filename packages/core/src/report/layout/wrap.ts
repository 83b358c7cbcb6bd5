import type {Range} from '../../model/document.ts'
import {letters, widthOf} from './width.ts'

/** Where the lines of a text of one line begin and end, when none is wider than `width`. A word that does not fit is cut. */
export function breaks(text: string, width: number): readonly Range[] {
  const lines: Range[] = []
  let start = 0
  let end = 0
  let used = 0
  for (const {index, 0: word} of text.matchAll(/[^ ]+/g)) {
    const size = widthOf(word)
    const gap = index - end
    if (end > start && used + gap + size > width) {
      lines.push([start, end])
      start = index
      used = 0
    } else if (end > start) used += gap
    else start = index
    for (const piece of size > width ? cut(word, width) : []) {
      lines.push([start, start + piece])
      start += piece
    }
    end = index + word.length
    used = size > width ? widthOf(text.slice(start, end)) : used + size
  }
  return end > start ? [...lines, [start, end]] : lines
}

/** The lengths of the parts that fill a line each; what is left over is not among them. */
function cut(word: string, width: number): readonly number[] {
  const parts: number[] = []
  let length = 0
  let used = 0
  for (const letter of letters(word)) {
    const size = widthOf(letter)
    if (used + size > width && length > 0) {
      parts.push(length)
      length = 0
      used = 0
    }
    length += letter.length
    used += size
  }
  return parts
}

/** The lines of a text, each with `indent` before it; `first` stands before the first line instead and has the same width. */
export function wrap(text: string, width: number, indent = '', first = indent): readonly string[] {
  return breaks(text, Math.max(10, width - widthOf(indent))).map(([start, end], i) => (i === 0 ? first : indent) + text.slice(start, end))
}
