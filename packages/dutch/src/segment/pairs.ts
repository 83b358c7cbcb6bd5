import type {Token} from './types.ts'

const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'}
const quote = /^(?:["“”„‟'‘’‚«»‹›]|,,|''|‘‘|’’)$/u
/** A group of more tokens is no parenthesis but a mark that nobody closed. */
const longest = 300

/** Brackets and quotes of some tokens. */
export interface Pairs {
  /** For the index of an opening mark that is closed: the index of its closing mark. */
  readonly closeOf: ReadonlyMap<number, number>
  readonly opening: ReadonlySet<number>
  readonly closing: ReadonlySet<number>
}

/** Finds what belongs together among tokens `from` up to `to`. A straight quote opens or closes by the spaces around it. */
export function pair(text: string, tokens: readonly Token[], from: number, to: number): Pairs {
  const closeOf = new Map<number, number>()
  const opening = new Set<number>()
  const closing = new Set<number>()
  const open: {index: number, closer: string}[] = []
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (token?.kind !== 'punctuation' || token.end - token.start > 2) continue
    const sign = text.slice(token.start, token.end)
    const role = roleOf(text, token, sign, open.at(-1)?.closer === classOf(sign))
    if (role === 'open') {
      opening.add(index)
      open.push({index, closer: closers[sign] ?? classOf(sign)})
    } else if (role === 'close') {
      closing.add(index)
      const match = lastOf(open, classOf(sign))
      if (match >= 0) close(open, match, index, closeOf)
    }
  }
  return {closeOf, opening, closing}
}

type Role = 'open' | 'close' | undefined

function roleOf(text: string, token: Token, sign: string, expected: boolean): Role {
  if (sign in closers) return 'open'
  if (sign === ')' || sign === ']' || sign === '}') return 'close'
  if (!quote.test(sign)) return undefined
  if (sign === '„' || sign === ',,' || sign === '‚' || sign === '‘' || sign === '«' || sign === '‹') return 'open'
  if (sign === '»' || sign === '›') return 'close'
  const spaceBefore = token.start === 0 || /[\s([{„“"'‘/–—-]/u.test(text[token.start - 1] ?? '')
  const spaceAfter = /^$|\s/u.test(text[token.end] ?? '')
  if (spaceBefore !== spaceAfter) return spaceBefore && !(expected && /["'”’]/u.test(text[token.start - 1] ?? '')) ? 'open' : 'close'
  return expected ? 'close' : spaceBefore ? undefined : 'close'
}

/** All double quotes are one class and all single ones another: writers mix their shapes. */
function classOf(sign: string): string {
  if (sign.length === 2 || /["“”„‟]/u.test(sign)) return '"'
  if (/['‘’‚]/u.test(sign)) return "'"
  return sign === '«' ? '»' : sign === '‹' ? '›' : sign
}

function lastOf(open: readonly {closer: string}[], closer: string): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - 8); index--) if (open[index]?.closer === closer) return index
  return -1
}

function close(open: {index: number}[], match: number, index: number, closeOf: Map<number, number>): void {
  const opener = open[match]?.index ?? index
  if (index - opener <= longest) closeOf.set(opener, index)
  open.length = match
}
