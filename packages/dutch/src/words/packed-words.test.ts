import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packWords} from '../../tables/pack-words.ts'
import {readWords} from './packed-words.ts'

const word = fc.string({unit: fc.constantFrom(...'abeëst\'-'), minLength: 1, maxLength: 6}).filter((text) => /[abeëst]$/.test(text))
const lists = fc.uniqueArray(fc.tuple(word, fc.integer({min: 1, max: 400})), {selector: ([text]) => text, minLength: 1})

describe('packed words', () => {
  it('give back what was packed, and nothing else', () => {
    fc.assert(fc.property(lists, word, (list, other) => {
      const tree = readWords(packWords(new Map(list))), numbers = new Map(list)
      return list.every(([text, value]) => tree.value(text) === value) && tree.value(other) === (numbers.get(other) ?? 0)
    }))
  })

  it('find every word that begins at a place', () => {
    fc.assert(fc.property(lists, word, word, (list, before, text) => {
      const tree = readWords(packWords(new Map(list))), found: string[] = []
      tree.each(before + text, before.length, (end) => { found.push((before + text).slice(before.length, end)) })
      const expected = list.map(([known]) => known).filter((known) => text.startsWith(known)).sort((a, b) => a.length - b.length)
      expect(found).toEqual(expected)
    }))
  })

  it('may hold no word at all', () => {
    const tree = readWords({letters: '', shared: '', values: '', zero: 32})
    expect([tree.value('a'), tree.value('')]).toEqual([0, 0])
  })
})
