import type {Pairs} from './pairs.ts'
import type {Token} from './types.ts'

/** Tokens `from` up to `to` of a text, between two blank lines, with the quotes and brackets among them. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly pairs: Pairs
}

/** The text of a token, '' for none. */
export function textOf(text: string, token: Token | undefined): string {
  return token ? text.slice(token.start, token.end) : ''
}
