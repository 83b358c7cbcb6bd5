/** The custom properties that an element has, by name with its dashes. */
export type Variables = ReadonlyMap<string, string>

// A few lines of style can ask for a value of a million million characters.
const mostDeep = 20
const longest = 10_000

/** A value with its variables filled in; empty, which sets nothing, when one is not there. */
export function resolved(value: string, variables: Variables, depth = 0): string {
  const start = value.search(/var\(/i)
  if (start === -1) return value
  const end = closing(value, start + 3)
  if (end === -1 || depth > mostDeep || value.length > longest) return ''
  const [, name = '', fallback] = /^\s*(--[^\s,]+)\s*(?:,(.*))?$/s.exec(value.slice(start + 4, end)) ?? []
  const own = variables.get(name) ?? fallback?.trim()
  const filled = own === undefined ? '' : resolved(own, variables, depth + 1)
  return filled === '' ? '' : resolved(`${value.slice(0, start)}${filled}${value.slice(end + 1)}`, variables, depth + 1)
}

function closing(value: string, from: number): number {
  let depth = 0
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') depth++
    if (value[at] === ')' && --depth === 0) return at
  }
  return -1
}
