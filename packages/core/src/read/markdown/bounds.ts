import type {Data} from 'unified'
import {Refused} from '../refused.ts'

type Extension = Extract<NonNullable<Data['micromarkExtensions']>[number], {text?: unknown}>
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, {tokenize: unknown}>

/** The parser's work on one paragraph grows with the square of these: signs that may be markup, and line ends. */
const mostMarkup = 10_000

/** Quotes and lists are at most this many columns deep; the parser's work on a line grows with the depth. */
const deepest = 200

const markup = [...'*_[]~!`<&\\'].map((char) => char.charCodeAt(0))
const lineEnds = [-5, -4, -3]
const containers = [...'>*+-0123456789'].map((char) => char.charCodeAt(0))

/**
 * Constructs that never match, but see what the parser is about to try and refuse what would take it minutes. `previous` keeps
 * them from ending a stretch of text where no other construct would.
 */
export const bounds: Extension = {
  text: Object.fromEntries(
    [...markup, ...lineEnds].map((code) => [
      code,
      {name: 'boundedMarkup', tokenize: countMarkup, previous: () => false} satisfies Construct
    ])
  ),
  document: Object.fromEntries(containers.map((code) => [code, {name: 'boundedDepth', tokenize: measureDepth} satisfies Construct]))
}

const counts = new WeakMap<object, number>()

function countMarkup(this: object, ...[, , nok]: Parameters<Construct['tokenize']>): ReturnType<Construct['tokenize']> {
  return (code) => {
    const count = (counts.get(this) ?? 0) + 1
    if (count > mostMarkup) throw new Refused('hostile', {reason: 'markup'})
    counts.set(this, count)
    return nok(code)
  }
}

function measureDepth(
  this: ThisParameterType<Construct['tokenize']>,
  ...[, , nok]: Parameters<Construct['tokenize']>
): ReturnType<Construct['tokenize']> {
  return (code) => {
    if (this.now().column > deepest) throw new Refused('hostile', {reason: 'depth'})
    return nok(code)
  }
}
