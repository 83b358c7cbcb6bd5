import {pattern} from '../words/pattern.ts'
import {endsAbbreviation, startAt} from './beginnings.ts'
import {pair} from './pairs.ts'
import {textOf} from './passage.ts'
import type {Passage} from './passage.ts'
import {labels} from './starters.ts'
import type {Sentence, Token} from './types.ts'

/** A sentence of more tokens is cut there, so that text without full stops stays workable. */
export const longestSentence = 2000
/** What stands between quotes or brackets is sentences of its own when it has more tokens. */
const longestAside = 40
/** More marks than this do not close one sentence. */
const mostClosers = 20
const terminator = /^(?:\.+|[?!]+|…)$/u
const enumerator = pattern(String.raw`^(?:\d{1,2}(?:\.\d{1,2}){0,4}[a-z]?|\d{1,2}(?:e|de|ste|°|º)|\p{L}|[IVX]{1,5}|[ivx]{1,5})$`)

/** The sentences of the tokens `from` up to `to`, which no blank line divides. */
export function sentencesOf(text: string, tokens: readonly Token[], from: number, to: number): Sentence[] {
  const passage: Passage = {text, tokens, from, to, pairs: pair(text, tokens, from, to)}
  const sentences: Sentence[] = []
  let first = from
  let inside = from
  for (let index = from; index < to; index++) {
    if (index > first && opensAside(passage, first, index)) inside = Math.max(inside, passage.pairs.closeOf.get(index) ?? 0)
    const next = nextSentence(passage, first, index)
    const cut = index + 1 - first >= longestSentence ? index + 1 : -1
    const end = next > inside ? next : cut
    if (end < 0 && index + 1 < to) continue
    first = add(sentences, tokens, first, end < 0 ? to : end)
    index = first - 1
  }
  return sentences
}

function add(sentences: Sentence[], tokens: readonly Token[], first: number, end: number): number {
  const own = tokens.slice(first, end)
  sentences.push({start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own})
  return end
}

/** An aside opens in the middle of a sentence, as "(let op! geen oude)"; after a colon it is what somebody says. */
function opensAside({text, tokens, pairs}: Passage, first: number, index: number): boolean {
  const close = pairs.closeOf.get(index)
  if (close === undefined || close - index > longestAside) return false
  for (let before = index - 1; before >= first; before--) {
    if (!pairs.opening.has(before)) return textOf(text, tokens[before]) !== ':'
  }
  return false
}

/** Where the next sentence begins if this token ends one, as an index of a token; else -1. */
function nextSentence(passage: Passage, first: number, index: number): number {
  const {text, tokens, to} = passage
  const mark = textOf(text, tokens[index])
  const ends = tokens[index]?.kind === 'punctuation' ? terminator.test(mark) : mark.endsWith('.') && endsShort(tokens[index])
  if (!ends) return -1
  const next = afterClosers(passage, index + 1)
  if (next >= to) return to
  return breaksBefore(passage, first, index, next) ? next : -1
}

function endsShort(token: Token | undefined): boolean {
  return token?.kind === 'abbreviation' || token?.kind === 'date'
}

/** Quotes, brackets and marks that stand against the end belong to it, and so does an emoji. */
function afterClosers({text, tokens, pairs, to}: Passage, index: number): number {
  let next = index
  while (next < to && next < index + mostClosers) {
    const token = tokens[next]
    const against = token?.start === tokens[next - 1]?.end && (pairs.closing.has(next) || terminator.test(textOf(text, token)))
    if (!against && !(token?.kind === 'symbol' && /\p{Extended_Pictographic}/u.test(textOf(text, token)))) break
    next++
  }
  return next
}

function breaksBefore(passage: Passage, first: number, index: number, next: number): boolean {
  const {text, tokens} = passage
  const token = tokens[index]
  const spaced = (tokens[next]?.start ?? 0) > (tokens[next - 1]?.end ?? 0)
  const start = startAt(passage, next)
  const mark = textOf(text, token)
  const closed = next > index + 1
  if (token?.kind !== 'punctuation') return endsAbbreviation(passage, index, start, spaced, closed)
  if (mark === '.' && isEnumerator(passage, first, index)) return false
  if (!spaced) return start.capitalised && (closed || followsWord(passage, index))
  if (/^(?:\.\.+|…)$/u.test(mark)) return isAttached(passage, index) && mark.length < 4 ? start.capital : start.starter
  return start.capital || start.figure
}

/** "een.Dit" misses a space; "B.Dit" or "x.Y" does not tell. */
function followsWord({text, tokens, from}: Passage, index: number): boolean {
  return index > from && /(?:[\p{L}\d]\p{Ll}|[\d)\]”"’»%-])$/u.test(textOf(text, tokens[index - 1]))
}

function isAttached({tokens, from}: Passage, index: number): boolean {
  return index > from && tokens[index - 1]?.end === tokens[index]?.start
}

/** "1. Wat", "a. U woont", "Stap 2. Log in": the point belongs to a number or letter at the head, not to a sentence. */
function isEnumerator({text, tokens, pairs}: Passage, first: number, index: number): boolean {
  const rest = index - 1 - first
  if (rest < 0) return false
  const head = textOf(text, tokens[index - 1])
  const before = textOf(text, tokens[index - 2])
  const heads = rest === 0 || /^[:;]$/u.test(before)
  if (tokens[index - 1]?.kind === 'article') return heads
  if (!enumerator.test(head)) return false
  if (rest === 1 && labels.has(before.toLowerCase())) return true
  return heads || rest === 1 && (pairs.opening.has(first) || /^[-–—•*·]$/u.test(before))
}
