import names from 'color-name'

/** Whether this is a colour, also one that the engine can't work with. */
export function isColour(value: string): boolean {
  return value === 'transparent' || value === 'currentcolor' || Object.hasOwn(names, value) || /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(value) || /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(.*\)$/s.test(value)
}

/** Colours that depend on what is not known here. */
export function isUnknownColour(value: string): boolean {
  return /^(?:color-mix|light-dark)\(|\bfrom\b|\bcalc\(/.test(value)
}

/** A colour as the engine reads it: it knows sixteen names, and a hash with three or six digits. */
export function readableColour(value: string): string {
  const named = Object.hasOwn(names, value) ? names[value] : undefined
  if (named) return `rgb(${named.join(', ')})`
  const [, short = ''] = /^#([\da-f]{4})$/.exec(value) ?? []
  const [, long = short.replaceAll(/./g, '$&$&')] = /^#([\da-f]{8})$/.exec(value) ?? []
  if (long === '') return value
  const [red, green, blue, alpha] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha ?? 255) / 2.55) / 100})`
}
