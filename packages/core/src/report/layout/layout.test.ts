import fc from 'fast-check'
import {expect, test} from 'vitest'
import {breaks, harmless, oneLine, widthOf, wrap} from './index.ts'

test('width counts columns, not characters', () => {
  expect(widthOf('brief')).toBe(5)
  expect(widthOf('één')).toBe(3)
  expect(widthOf('e\u0301e\u0301n')).toBe(3)
  expect(widthOf('日本')).toBe(4)
  expect(widthOf('👍🏽')).toBe(2)
  expect(widthOf('‘u’ – €')).toBe(7)
})

test('wrapping keeps words whole and loses nothing', () => {
  expect(wrap('een twee drie vier', 9)).toEqual(['een twee', 'drie vier'])
  expect(wrap('een twee drie', 15, '  ', '- ')).toEqual(['- een twee drie'])
  expect(wrap('een twee drie', 12, '  ', '- ')).toEqual(['- een twee', '  drie'])
  expect(wrap('', 20)).toEqual([])
})

test('a word that does not fit is cut', () => {
  expect(wrap('a gehandicaptenparkeerkaart b', 10)).toEqual(['a', 'gehandicap', 'tenparkeer', 'kaart b'])
  expect(wrap('日本日本日本日本', 10)).toEqual(['日本日本日', '本日本'])
})

test('no line is too wide, and the lines hold all words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'grapheme', minLength: 1, maxLength: 30})), fc.integer({min: 4, max: 40}), (words, width) => {
      const text = oneLine(words.join(' ')).trim()
      const lines = breaks(text, width).map(([start, end]) => text.slice(start, end))
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    })
  )
})

test('control characters lose their power', () => {
  expect(harmless('a\u001B[31mrood\u009B2J\u0007')).toBe('a␛[31mrood�2J␇')
  expect(harmless('\u202Egnp.exe')).toBe('�gnp.exe')
  expect(harmless('ge\u00ADmeen\u200Bte')).toBe('gemeente')
  expect(oneLine('een\r\n\ttwee')).toBe('een twee')
})
