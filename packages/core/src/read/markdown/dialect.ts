import type {Dialect, Step} from '../align.ts'
import {markdownReference} from '../references.ts'

const escapable = /[!-/:-@[-`{-~]/

/**
 * How markdown writes running text: backslash escapes, character references, and lines that begin with the indentation and
 * quote marks of what they stand in.
 */
export const markdownDialect: Dialect = {
  odd: new Set(['\\', '&', '\r', '\n', ' ', '\t']),
  step(raw, at, value, index) {
    const char = raw.charAt(at)
    const wanted = value.charAt(index)
    if (char === '\\') return escaped(raw.charAt(at + 1), wanted)
    if (char === '&') return markdownReference(raw, at, value, index)
    return char === '\r' || char === '\n' ? lineEnd(raw, at, value, index) : outerSpace(raw, at, wanted)
  }
}

/** How markdown writes code within a line: as it is, but for line ends, and the bars that a table cell escapes. */
export const codeDialect: Dialect = {
  odd: new Set(['\\', '\r', '\n', ' ']),
  step(raw, at, value, index) {
    const wanted = value.charAt(index)
    const char = raw.charAt(at)
    if (char === '\\') return wanted === '|' ? escaped(raw.charAt(at + 1), wanted) : undefined
    if (char === ' ') return wanted === ' ' ? undefined : {raw: 1, value: 0}
    return {raw: lengthOfLineEnd(raw, at) + lengthOf(linePrefix, raw, at + lengthOfLineEnd(raw, at)), value: wanted === ' ' ? 1 : 0}
  }
}

function escaped(char: string, wanted: string): Step | undefined {
  return char === wanted && escapable.test(char) ? {raw: 2, value: 1} : undefined
}

const linePrefix = /[ \t>]*/y
const trailing = /[ \t]+(?=[\r\n]|$)/y

/** A line end with the prefix of the next line, as far as the text itself does not begin with those characters. */
function lineEnd(raw: string, at: number, value: string, index: number): Step | undefined {
  const length = lengthOfLineEnd(raw, at)
  const made = lengthOfLineEnd(value, index)
  if (made === 0) return undefined
  const prefix = raw.slice(at + length, at + length + lengthOf(linePrefix, raw, at + length))
  const kept = value.slice(index + made, index + made + lengthOf(linePrefix, value, index + made))
  return {raw: length + (prefix.endsWith(kept) ? prefix.length - kept.length : 0), value: made}
}

/** White space at the end of a line makes nothing. */
function outerSpace(raw: string, at: number, wanted: string): Step | undefined {
  const length = lengthOf(trailing, raw, at)
  return length > 0 && wanted !== ' ' && wanted !== '\t' ? {raw: length, value: 0} : undefined
}

function lengthOfLineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2
  return text[at] === '\r' || text[at] === '\n' ? 1 : 0
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
