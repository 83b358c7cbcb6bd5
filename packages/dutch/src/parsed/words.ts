import type {Span, Token} from '../segment/types.ts'
import type {PlainWord} from './types.ts'

/** Marks that a treebank writes as one when they stand together: ",," and "''" as quotes, "--", "***". */
const repeated = /^[,'`*_=~#.–-]+$/

/** The words of a sentence as a treebank divides them: a token of several words, such as "12 maart 2024", is cut at its spaces. */
export function plainWords(text: string, tokens: readonly Token[]): readonly PlainWord[] {
  const spans: [start: number, end: number][] = []
  for (const token of tokens) {
    const last = spans.at(-1)
    if (last && repeats(text, last, token)) last[1] = token.end
    else for (const [start, end] of pieces(text, token)) spans.push([start, end])
  }
  return spans.map(([start, end]) => ({form: text.slice(start, end), start, end, spaceAfter: end >= text.length || /\s/u.test(text[end] ?? '')}))
}

function repeats(text: string, [start, end]: Span, token: Token): boolean {
  return token.kind !== 'word' && end === token.start && token.end - token.start === 1 && text[start] === text[token.start] && text[end - 1] === text[start]
    && repeated.test(text[start] ?? '')
}

function pieces(text: string, {start, end}: Token): Span[] {
  const whole = text.slice(start, end)
  if (!/\s/u.test(whole)) return [[start, end]]
  return Array.from(whole.matchAll(/\S+/gu)).flatMap(({0: piece, index}): Span[] => {
    const from = start + index, to = from + piece.length
    return piece.length > 1 && /[,;]$/.test(piece) ? [[from, to - 1], [to - 1, to]] : [[from, to]]
  })
}
