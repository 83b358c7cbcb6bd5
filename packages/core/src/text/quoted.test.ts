import {expect, it} from 'vitest'
import {quotations} from './quoted.ts'

function quoted(text: string): readonly string[] {
  return quotations(text, [0, text.length]).map(([start, end]) => text.slice(start, end))
}

it.each([
  ['Zij zegt: "Kom maar." En toen?', ['"Kom maar."']],
  ['Het heet „De Linde” of “De Eik”.', ['„De Linde”', '“De Eik”']],
  ['‘Wat je zegt, ben je zelf’, zegt hij.', ['‘Wat je zegt, ben je zelf’']],
  ["Het woord 'hier' zegt niets.", ["'hier'"]],
  ["'s Avonds zijn er foto's in '24 en 't is gratis.", []],
  ['‘s Avonds is het dicht.', []],
  ['“Dit citaat gaat verder in de volgende alinea.', ['“Dit citaat gaat verder in de volgende alinea.']],
  ['Een buis van 5" past niet.', []]
])('vindt de aanhalingen in: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it('blijft binnen zijn blok', () => {
  expect(quotations('"een" "twee"', [6, 12])).toEqual([[6, 12]])
})
