import {viewport} from '../viewport.ts'

/** Whether a list of media queries fits the window of an ordinary laptop. What is not understood doesn't. */
export function fitsMedia(queries: string): boolean {
  return queries.trim() === '' || queries.toLowerCase().split(',').some(fits)
}

function fits(query: string): boolean {
  const [, not, only, type = 'all', rest = ''] = /^\s*(?:(not\s+)|(only\s+))?([a-z]+)?(?:\s+and\s+)?(.*)$/s.exec(query) ?? []
  if (/\bor\b|\bnot\b/.test(rest) || (only && type === 'all' && rest)) return false
  const features = [...rest.matchAll(/\(([^()]*)\)/g)].map(([, feature = '']) => feature)
  const fit = (type === 'all' || type === 'screen') && (rest.trim() === '' || features.length > 0) && features.every(hasFeature)
  return not ? !fit : fit
}

const states: Readonly<Record<string, string>> = {
  orientation: 'landscape', 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference', 'prefers-contrast': 'no-preference', 'prefers-reduced-transparency': 'no-preference',
  'forced-colors': 'none', hover: 'hover', 'any-hover': 'hover', pointer: 'fine', 'any-pointer': 'fine', scripting: 'enabled', update: 'fast'
}

function hasFeature(feature: string): boolean {
  const [, bound, name = '', value] = /^\s*(?:(min|max)-)?([a-z-]+)\s*(?::\s*(.*?)\s*)?$/s.exec(feature) ?? []
  if (value === undefined) return name === '' ? inRange(feature) : name === 'color' || ((name === 'width' || name === 'height') && !bound)
  if (name in states) return states[name] === value
  const own = sizeOf(name)
  const asked = pixels(value)
  if (own === undefined || asked === undefined) return false
  return bound === 'min' ? own >= asked : bound === 'max' ? own <= asked : own === asked
}

/** As `600px <= width < 1000px`. */
function inRange(feature: string): boolean {
  const parts = feature.split(/(<=|>=|<|>|=)/).map((part) => part.trim())
  if (parts.length !== 3 && parts.length !== 5) return false
  const numbers = parts.map((part, i) => (i % 2 === 0 ? (sizeOf(part) ?? pixels(part)) : undefined))
  return [1, 3].every((i) => i >= parts.length || compare(numbers[i - 1], parts[i], numbers[i + 1]))
}

function compare(a: number | undefined, sign: string | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : sign === '>=' ? a >= b : a === b
}

function sizeOf(name: string): number | undefined {
  return name === 'width' || name === 'device-width' ? viewport.width : name === 'height' || name === 'device-height' ? viewport.height : undefined
}

function pixels(value: string): number | undefined {
  const [, number, unit] = /^([\d.]+)(px|em|rem)?$/.exec(value) ?? []
  if (number === undefined || (unit === undefined && Number(number) !== 0)) return undefined
  return Number(number) * (unit === 'em' || unit === 'rem' ? 16 : 1)
}
