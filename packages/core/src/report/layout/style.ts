/** Colours of a terminal. No meaning is in the colour alone: each has words or signs beside it. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly advice: (text: string) => string
  readonly unsure: (text: string) => string
  readonly good: (text: string) => string
}

/** The styles, or none at all where there is no colour. */
export function styleOf(color: boolean): Style {
  const code = (on: number, off: number) => (text: string) => (color && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text)
  return {bold: code(1, 22), dim: code(2, 22), error: code(31, 39), warning: code(33, 39), advice: code(36, 39), unsure: code(35, 39), good: code(32, 39)}
}
