import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Step} from './align.ts'

const inHtml = /&(?:#(?:[xX]([\dA-Fa-f]+)|(\d+))|([A-Za-z][A-Za-z\d]{1,31}));?/y
const inMarkdown = /&(?:#(?:[xX]([\dA-Fa-f]{1,6})|(\d{1,7}))|([A-Za-z][A-Za-z\d]{1,31}));/y

/** The longest names that HTML still knows without a semicolon, such as `&frac12`, have six letters. */
const longestBare = 6

/** The character reference at `at` of HTML, with or without its semicolon, if it makes what is at `index` of `value`. */
export function htmlReference(raw: string, at: number, value: string, index: number): Step | undefined {
  const match = matchAt(inHtml, raw, at)
  if (!match) return undefined
  const [all, , , name] = match
  if (name === undefined) return numeric(match, value, index)
  if (all.endsWith(';')) {
    const step = named(name, all.length, value, index)
    if (step) return step
  }
  for (let length = Math.min(name.length, longestBare); length > 1; length--) {
    const step = named(name.slice(0, length), length + 1, value, index)
    if (step) return step
  }
  return undefined
}

/** The character reference at `at` of markdown, if it makes what is at `index` of `value`. */
export function markdownReference(raw: string, at: number, value: string, index: number): Step | undefined {
  const match = matchAt(inMarkdown, raw, at)
  if (!match) return undefined
  const [all, , , name] = match
  return name === undefined ? numeric(match, value, index) : named(name, all.length, value, index)
}

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(raw)
}

function named(name: string, length: number, value: string, index: number): Step | undefined {
  const character = decodeNamedCharacterReference(name)
  return character !== false && value.startsWith(character, index) ? {raw: length, value: character.length} : undefined
}

/** Always one character: the one of that number, U+FFFD, or for 128 to 159 the one Windows has there. */
function numeric([all, hexadecimal, decimal]: RegExpExecArray, value: string, index: number): Step | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  const made = value.codePointAt(index)
  if (made === undefined || (made !== code && made !== 0xfffd && (code < 0x80 || code > 0x9f))) return undefined
  return {raw: all.length, value: made > 0xffff ? 2 : 1}
}
