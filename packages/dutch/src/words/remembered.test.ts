import {expect, test} from 'vitest'
import {remembered} from './remembered.ts'

test('what is remembered is what the function gives, also after it has forgotten', () => {
  let asked = 0
  const length = remembered((word) => {
    asked++
    return word === '' ? undefined : word.length
  })
  expect(['aan', 'huis', '', 'aan', ''].map(length)).toEqual([3, 4, undefined, 3, undefined])
  expect(asked).toBe(3)
  for (let at = 0; at < 20_000; at++) expect(length('x'.repeat(at % 7) + at)).toBe((at % 7) + String(at).length)
  expect(length('huis')).toBe(4)
})
