import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isWordLike, segment} from '../index.ts'
import type {Sentence, Span} from '../index.ts'

interface Case {
  readonly text: string
  readonly atomic: readonly Span[]
  readonly expected: readonly string[]
}

const sentenceCases = rowsOf('sentences').map(readSentenceCase)
const tokenCases = rowsOf('tokens').map(readTokenCase)

describe.each([
  ['sentences', sentenceCases, sentencesIn],
  ['tokens', tokenCases, tokensIn]
] as const)('%s', (_name, cases, run) => {
  const failing = (some: readonly Case[]): Case[] => some.filter((one) => run(one).join('\n') !== one.expected.join('\n'))
  const development = cases.filter((_one, index) => index % 3 !== 2)
  const heldOut = cases.filter((_one, index) => index % 3 === 2)

  it('are right in the development cases', () => {
    const failed = failing(development)
    const shown = failed.map((one) => `${one.text}\n  expected ${one.expected.join(' ‖ ')}\n  found    ${run(one).join(' ‖ ')}`)
    expect(shown, shown.join('\n')).toEqual([])
  })

  it('are right in the held-out cases', () => {
    expect(1 - failing(heldOut).length / heldOut.length, `of ${heldOut.length}`).toBeGreaterThanOrEqual(0.97)
  })
})

it('has cases whose expected tokens are the text', () => {
  const bare = (text: string): string => text.replace(/\s/gu, '')
  const broken = tokenCases.filter(({text, expected}) => bare(expected.map((token) => token.replace(/^[a-z]+\{(.*)\}$/u, '$1')).join('')) !== bare(text))
  expect(broken.map(({text}) => text)).toEqual([])
})

describe('any text', () => {
  const municipal = fc.array(fc.constantFrom('U', ' ', '\n', '.', '…', '?!', '"', '’', '(', ')', 'art. 4:17', '€ 2', ',-', '12 ', 'maart', '2024',
    'dhr.', 'e.d.', 'P.', 'www.a.nl', 'a@b.nl', '😀', '\uD800', '\u0000', '\u00AD', 'É', 'e\u0301', '-', '/', '<b>', '06 1234', '5678', 'NL91 ABNA'))
    .map((pieces) => pieces.join(''))
  const anything = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), municipal)

  it('gives sentences and tokens in order, apart, and with every character that is no white space', () => {
    fc.assert(fc.property(anything, (text) => {
      const sentences = segment(text)
      const tokens = sentences.flatMap((sentence) => sentence.tokens)
      expectInOrder(sentences, text.length)
      expectInOrder(tokens, text.length)
      for (const {start, end, tokens: own} of sentences) expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end])
      expect(tokens.map(({start, end}) => text.slice(start, end)).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }), {numRuns: 2000})
  })

  it('treats blocks that a blank line divides apart', () => {
    fc.assert(fc.property(anything, anything, (one, other) => {
      const shift = one.length + 2
      const moved = segment(other).map(({start, end, tokens}) => ({
        start: start + shift, end: end + shift, tokens: tokens.map((token) => ({...token, start: token.start + shift, end: token.end + shift}))
      }))
      expect(segment(`${one}\n\n${other}`)).toEqual([...segment(one), ...moved])
    }), {numRuns: 1000})
  })

  it('keeps each atomic span one token', () => {
    fc.assert(fc.property(anything, fc.array(fc.tuple(fc.integer({min: -2, max: 60}), fc.integer({min: -2, max: 60}))), (text, atomic) => {
      const tokens = segment(text, {atomic}).flatMap((sentence) => sentence.tokens)
      const [first] = atomic.filter(([start, end]) => start >= 0 && end > start && end <= text.length)
        .toSorted(([one], [other]) => one - other)
      if (first) expect(tokens).toContainEqual({start: first[0], end: first[1], kind: 'reference'})
      expectInOrder(tokens, text.length)
    }))
  })

  it('sees half a surrogate pair the same however often it is asked', () => {
    const found = Array.from({length: 500}, () => JSON.stringify(segment('\u{10CDA}\u{104E8}', {atomic: [[3, 4]]})))
    expect(new Set(found).size).toBe(1)
  })

  it('cuts a sentence that does not end', () => {
    const lengths = segment('woord '.repeat(4500)).map((sentence) => sentence.tokens.filter(isWordLike).length)
    expect(lengths).toEqual([2000, 2000, 500])
  })
})

function expectInOrder(spans: readonly {readonly start: number, readonly end: number}[], length: number): void {
  let last = 0
  for (const {start, end} of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(length)
}

function sentencesIn({text, atomic}: Case): string[] {
  return segment(text, {atomic}).map(({start, end}: Sentence) => text.slice(start, end))
}

function tokensIn({text, atomic}: Case): string[] {
  return segment(text, {atomic}).flatMap((sentence) => sentence.tokens).map(({start, end, kind}) => named(kind, text.slice(start, end)))
}

function named(kind: string, token: string): string {
  return kind === 'word' || kind === 'punctuation' ? token : `${kind}{${token}}`
}

function rowsOf(name: string): string[] {
  return readFileSync(new URL(`./${name}.cases.txt`, import.meta.url), 'utf8').split('\n').filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.replace(/\\n/gu, '\n').replace(/\\r/gu, '\r').replace(/\\t/gu, '\t')
      .replace(/\\u([\dA-F]{4})/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
}

function readSentenceCase(row: string): Case {
  const {text, atomic} = withoutAtomicMarks(row.replaceAll('‖', ''))
  return {text, atomic, expected: row.replace(/[⟦⟧]/gu, '').split('‖').map((sentence) => sentence.trim())}
}

function readTokenCase(row: string): Case {
  const [marked = '', list = ''] = row.split(' → ')
  const expected = list.match(/[a-z]+\{[^}]*\}|\S+/gu) ?? []
  return {...withoutAtomicMarks(marked), expected: expected.map((token) => token.replace(/^word\{(.*)\}$/u, '$1'))}
}

function withoutAtomicMarks(marked: string): {text: string, atomic: Span[]} {
  const atomic = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/gu), (match, index): Span => [match.index - 2 * index, match.index - 2 * index + (match[1]?.length ?? 0)])
  return {text: marked.replace(/[⟦⟧]/gu, ''), atomic}
}
