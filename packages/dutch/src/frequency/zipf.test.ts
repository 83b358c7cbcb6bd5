import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {zipf} from './zipf.ts'

describe('zipf', () => {
  it('is high for common words and lower for rare ones', () => {
    const values = ['de', 'huis', 'gemeente', 'aanvraag', 'zienswijze'].map((word) => zipf(word) ?? 0)
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(values[0]).toBeGreaterThan(7)
    expect(values.at(-1)).toBeLessThan(3)
  })

  it('knows words that lists of words forget', () => {
    for (const word of ['u', "zo'n", 'zo’n', "foto's", 'één', 'Gemeente', 'ideeën']) expect(zipf(word), word).toBeGreaterThan(2)
  })

  it('is undefined for what is no Dutch word', () => {
    expect(['', 'qwrtz', '🙂', '2024', 'a'.repeat(1000)].map(zipf)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('is undefined or between 1 and 8 for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const value = zipf(text)
      return value === undefined || value > 1 && value < 8
    }))
  })
})
