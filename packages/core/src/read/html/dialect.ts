import type {Dialect, Step} from '../align.ts'
import {htmlReference} from '../references.ts'

/** A tag or comment within the stretch of a text node: the parser joined the text around it, as after `</body>`. */
const markup = /<!--[\s\S]*?-->|<\/?[A-Za-z][^>]*>|<[!?/][^>]*>/y

/** How HTML writes text: character references, and line ends that become LF. */
export const htmlDialect: Dialect = {
  odd: new Set(['&', '\r', '\n', '<']),
  step(raw, at, value, index) {
    const wanted = value.charAt(index)
    const char = raw.charAt(at)
    if (char === '&') return htmlReference(raw, at, value, index)
    if (char === wanted) return undefined
    return char === '<' ? skippedMarkup(raw, at) : lineEnd(raw, at, wanted)
  }
}

/** A line end that makes nothing is the first of a `pre`, which the parser drops. */
function lineEnd(raw: string, at: number, wanted: string): Step {
  return {raw: raw.startsWith('\r\n', at) ? 2 : 1, value: wanted === '\n' ? 1 : 0}
}

function skippedMarkup(raw: string, at: number): Step | undefined {
  markup.lastIndex = at
  const match = markup.exec(raw)
  return match ? {raw: match[0].length, value: 0} : undefined
}
