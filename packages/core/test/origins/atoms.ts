import {expect} from 'vitest'
import type {Document, Range} from '../../src/model/document.ts'
import {locate} from '../../src/text/locate.ts'

/** A stretch of a generated file and the text it makes; empty for markup and white space. */
export interface Atom {
  readonly source: string
  readonly text: string
}

export const markup = (source: string): Atom => ({source, text: ''})

/** One atom a character: text that stands there as it is. */
export function literal(text: string): readonly Atom[] {
  return [...text].map((char) => ({source: char, text: /\s/.test(char) ? '' : char}))
}

export function sourceOf(atoms: readonly Atom[]): string {
  return atoms.map(({source}) => source).join('')
}

/** An atom with text, and where it stands in the file. */
interface Placed {
  readonly text: string
  readonly at: Range
}

export function placesOf(atoms: readonly Atom[]): readonly Placed[] {
  let start = 0
  return atoms.flatMap(({source, text}) => {
    const at: Range = [start, (start += source.length)]
    return text === '' ? [] : [{text, at}]
  })
}

/**
 * Expects the document to have exactly this text, white space aside, and every word to be located exactly from where its first
 * character begins to where its last one ends. With `exact`, every character too.
 */
export function expectPlaced(document: Document, places: readonly Placed[], exact: boolean): void {
  expect(document.text.replace(/\s+/gu, '')).toBe(
    places
      .map(({text}) => text)
      .join('')
      .replace(/\s+/gu, '')
  )
  let next = 0
  for (const {index: start, 0: word} of document.text.matchAll(/\S+/gu)) {
    const own: (Placed & {readonly start: number})[] = []
    for (let at = start; at < start + word.length; at += own.at(-1)?.text.length ?? 1) own.push({...places[next++]!, start: at})
    const whole: Range = [own[0]!.at[0], own.at(-1)!.at[1]]
    expect(found(document, start, start + word.length), word).toEqual(whole)
    for (const {text, at, start: from} of own) {
      const range = found(document, from, from + text.length)
      if (exact) expect(range, `${text} in ${word}`).toEqual(at)
      else expect(range[0] >= whole[0] && range[0] <= at[0] && range[1] >= at[1] && range[1] <= whole[1], `${text} in ${word}`).toBe(true)
    }
  }
}

function found(document: Document, start: number, end: number): Range {
  const location = locate(document, [start, end])
  if (location?.in !== 'source') throw new Error(`no place for ${document.text.slice(start, end)}`)
  return location.at
}
