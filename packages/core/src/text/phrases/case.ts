/** Gives the replacement the capital, or the capitals, that the replaced text has. */
export function inCaseOf(original: string, replacement: string): string {
  if (/\p{Lu}{2}/u.test(original) && !/\p{Ll}/u.test(original)) return replacement.toUpperCase()
  const first = original.charAt(0)
  return first !== first.toLowerCase() ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
