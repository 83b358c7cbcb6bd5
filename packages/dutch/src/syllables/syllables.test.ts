import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {syllables} from './syllables.ts'

const words = readFileSync(new URL('syllables.words.txt', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' ')).map(([word = '', count]) => ({word, count: Number(count)}))

describe('syllables', () => {
  it.each(words)('$word has $count', ({word, count}) => { expect(syllables(word)).toBe(count) })

  it('reads numbers out, with thousands and decimals, and long ones digit by digit', () => {
    expect(['0', '1.250', '2,5', '14020', '0612345678', '25.000,00'].map(syllables)).toEqual([1, 7, 4, 6, 11, 6])
  })

  it('finds none where nothing is said', () => {
    expect(['', '...', '€', '🙂', '\u0000'].map(syllables)).toEqual([0, 0, 0, 0, 0])
  })

  it('gives a whole number for any text, and as many for capitals of a first letter', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => Number.isInteger(syllables(text)) && syllables(text) >= 0))
    fc.assert(fc.property(fc.constantFrom(...words), ({word}) => word.length < 7 || syllables(word.charAt(0).toUpperCase() + word.slice(1)) === syllables(word)))
  })

  it('gives a hyphenated word the syllables of its parts', () => {
    const plain = fc.constantFrom(...words.filter(({word}) => /^\p{Ll}{7,}$/u.test(word)))
    fc.assert(fc.property(plain, plain, (a, b) => syllables(`${a.word}-${b.word}`) === a.count + b.count))
  })
})
