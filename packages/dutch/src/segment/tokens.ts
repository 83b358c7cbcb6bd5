import {pattern} from '../words/pattern.ts'
import {abbreviationEnd, isUndotted} from './shortened.ts'
import {digit, inner, kindAt, letter, space, widthAt} from './characters.ts'
import {codePattern, digitPatterns, endOf, endOfAll, figuresOfWord, isReference, letterPatterns, mayBe, numberPattern, signPatterns} from './patterns.ts'
import type {Pattern} from './patterns.ts'
import type {Span, Token, TokenKind} from './types.ts'

const apostrophe = /['’‘\u0060´]/u
const hyphen = /[-\u2010\u2011]/u
/** "bewoner(s)", "vergunning(en)". */
const ending = pattern(String.raw`\(\p{Ll}{1,5}\)(?!\p{L})`, 'y')
const ampersand = /(?<=\p{Lu})&(?=\p{Lu})/uy
/** After a word, these may mean that it is an address, an abbreviation or a code. */
const joint = /[.@:/_+%]/u

/** The tokens of a text, in order. The atomic spans, sorted and apart, become one token each. */
export function tokenize(text: string, atomic: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const [start, end] of atomic) {
    scan(text.slice(at, start), at, tokens)
    tokens.push({start, end, kind: 'reference'})
    at = end
  }
  scan(text.slice(at), at, tokens)
  return tokens
}

/** Adds the tokens of a piece of the text that begins at `offset`. */
function scan(piece: string, offset: number, tokens: Token[]): void {
  let at = 0
  while (at < piece.length) {
    if (kindAt(piece, at) === space) {
      at++
      continue
    }
    const {start, end, kind} = tokenAt(piece, at)
    tokens.push({start: offset + start, end: offset + end, kind})
    at = end
  }
}

function tokenAt(text: string, at: number): Token {
  const kind = kindAt(text, at)
  if (kind === letter) return letterToken(text, at)
  if (kind === digit) return digitToken(text, at)
  return firstOf(signPatterns, text, at) ?? signToken(text, at)
}

function letterToken(text: string, at: number): Token {
  const end = wordEnd(text, at)
  const word = text.slice(at, Math.min(end, at + 64))
  const plain: Token = {start: at, end, kind: isUndotted(word) ? 'abbreviation' : 'word'}
  if (!joint.test(text[end] ?? '') && !/\d|^art|^eur$/iu.test(word)) return plain
  return firstOf(letterPatterns, text, at) ?? referenceAt(text, at) ?? shortenedAt(text, at) ?? plain
}

function digitToken(text: string, at: number): Token {
  const found = firstOf(digitPatterns, text, at) ?? referenceAt(text, at) ?? firstOf([numberPattern], text, at)
  if (found) return found
  const figures = endOf(figuresOfWord, text, at)
  return {start: at, end: wordEnd(text, figures > 0 ? figures : at), kind: 'word'}
}

function signToken(text: string, at: number): Token {
  const kind: TokenKind = /\p{P}/u.test(text[at] ?? '') ? 'punctuation' : 'symbol'
  if (kindAt(text, at) === inner) return {start: at, end: wordEnd(text, at), kind: 'symbol'}
  return {start: at, end: at + widthAt(text, at), kind}
}

function firstOf(patterns: readonly Pattern[], text: string, at: number): Token | undefined {
  for (const pattern of patterns) {
    const end = mayBe(pattern, text, at) ? endOfAll(pattern, text, at) : -1
    if (end > at) return finished(pattern.kind, text, at, end)
  }
  return undefined
}

/** An address does not end with the mark that ends the sentence; the beginning of a word goes on to its end. */
function finished(kind: TokenKind, text: string, start: number, end: number): Token {
  if (kind === 'word') return {start, end: wordEnd(text, end), kind}
  if (kind !== 'url') return {start, end, kind}
  const outside = text.slice(start, end).includes('(') ? `.,;:!?'’…` : `.,;:!?'’…)]}`
  let last = end
  while (outside.includes(text[last - 1] ?? '')) last--
  return {start, end: last, kind}
}

function referenceAt(text: string, start: number): Token | undefined {
  const end = endOf(codePattern, text, start)
  return end > 0 && isReference(text.slice(start, end)) ? {start, end, kind: 'reference'} : undefined
}

function shortenedAt(text: string, start: number): Token | undefined {
  const end = abbreviationEnd(text, start)
  if (end < 0) return undefined
  const joined = text[end - 1] === '.' && hyphen.test(text[end] ?? '') && kindAt(text, end + 1) === letter
  return {start, end: joined ? wordEnd(text, end + 1) : end, kind: 'abbreviation'}
}

/** Where the word that is under way at `at` ends: inner apostrophes and hyphens belong to it, and the hyphen of "in- en uitvoer". */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = kindAt(text, end)
    if (kind >= letter) end++
    else if (joinsWord(text, end)) end++
    else break
  }
  const suffix = endOf(ending, text, end)
  if (suffix > 0) return suffix
  return end > at && text[end] === '-' && /^(?:$|[\s,/)])/u.test(text[end + 1] ?? '') ? end + 1 : end
}

function joinsWord(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  const next = kindAt(text, at + 1)
  if (apostrophe.test(sign)) return next === letter
  if (hyphen.test(sign)) return next === letter || next === digit
  return sign === '&' && endOf(ampersand, text, at) > 0
}
